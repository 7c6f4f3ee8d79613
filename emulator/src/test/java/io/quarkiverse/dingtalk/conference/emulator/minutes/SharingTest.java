package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting.HOST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class SharingTest {

    @RegisterExtension
    @Order(1)
    private final RunningEmulator dingtalk = new RunningEmulator();

    @RegisterExtension
    @Order(2)
    private final RecordedMeeting meeting = new RecordedMeeting(dingtalk);

    @ParameterizedTest
    @CsvSource({ "cloud_record, recording", "minutes, minutes" })
    @Sentence(page = Page.SHARE, says = "POST /v1.0/conference/videoConferences/{conferenceId}/flashMinutes/recordPermissions answers code and taskUuid")
    @Sentence(page = Page.SHARE, says = "bizType tells of what: cloud_record or minutes")
    @Guess(page = Page.SHARE, says = "the code is 200, a text; taskUuid is that of the page")
    void givesAccess(String bizType, String what) {
        startBoth();

        JsonObject answer = share(new JsonObject().put("bizType", bizType)).ok();

        assertThat(answer.getString("code")).isEqualTo("200");
        assertThat(answer.getString("taskUuid")).isEqualTo(meeting.get("flashMinutes/recordUrls",
                Map.of("bizType", bizType, "recorderUnionId", "anne")).ok().getJsonArray("recordMinutesUrls").getJsonObject(0)
                .getString("taskUuid"));
        assertThat(meeting.view(what).getJsonArray("readers")).containsExactly("anne");
    }

    @Test
    @Guess(page = Page.SHARE, says = "unionId may read from then on; of a cloud recording also its videos and its transcript")
    void letsReadAllThatIsThere() {
        startBoth();
        Map<String, String> anne = Map.of("unionId", "anne");
        assertThat(meeting.get("cloudRecords/getVideos", anne).status()).isEqualTo(404);

        share(new JsonObject()).ok();

        meeting.get("cloudRecords/getVideos", anne).ok();
        meeting.get("cloudRecords/getTexts", anne).ok();
        assertThat(meeting.get("minutes/meetingResult", anne).status()).isEqualTo(404);
    }

    @Test
    @Sentence(page = Page.SHARE, says = "shareScope and roleSubResourceIds may be given")
    @Guess(page = Page.SHARE, says = "they have no effect; giving access once more changes nothing")
    void takesWhatNobodyKnows() {
        startBoth();
        share(new JsonObject()).ok();

        share(new JsonObject().put("shareScope", 0).put("roleSubResourceIds", new JsonArray().add("x"))).ok();

        assertThat(meeting.view("recording").getJsonArray("readers")).containsExactly("anne");
    }

    @Test
    @Guess(page = Page.SHARE, says = "ownerUnionId must be the owner; for others the call fails with 404 permissionError")
    void isDoneByTheOwnerOnly() {
        startBoth();

        share(new JsonObject().put("ownerUnionId", "anne").put("unionId", "anne"))
                .isError(404, "permissionError", "permissionError:anne is not the owner");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "bizType | bizType is missing", "ownerUnionId | ownerUnionId is missing",
            "unionId | unionId is missing" })
    @Sentence(page = Page.SHARE, says = "bizType, ownerUnionId and unionId are required")
    @Guess(page = Page.SHARE, says = "without one the call fails with 400 paramsError")
    void isRefusedIfSomethingIsMissing(String missing, String message) {
        startBoth();

        share(new JsonObject().put(missing, "")).isError(400, "paramsError", "error:" + message);
    }

    @Test
    @Guess(page = Page.SHARE, says = "of what was never started the call fails with 400 cloudRecordNotFound")
    void isRefusedIfThereIsNothingToShare() {
        share(new JsonObject()).isError(400, "cloudRecordNotFound", "cloudRecordNotFound");
    }

    private void startBoth() {
        meeting.startRecording();
        meeting.startMinutes(false);
    }

    /** The recording, by its owner with anne, but for what the body says otherwise. */
    private Reply share(JsonObject body) {
        return meeting.post("flashMinutes/recordPermissions", new JsonObject().put("bizType", "cloud_record")
                .put("ownerUnionId", HOST).put("unionId", "anne").mergeIn(body));
    }
}
