package io.quarkiverse.dingtalk.conference.emulator.access;

import static io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting.HOST;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.TOKEN_HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What all operations on recordings and minutes share. */
class RecordedMeetingsTest {

    private static final String READ = "VideoConference.Conference.Read";
    private static final String WRITE = "VideoConference.Conference.Write";

    @RegisterExtension
    @Order(1)
    private final RunningEmulator dingtalk = new RunningEmulator();

    @RegisterExtension
    @Order(2)
    private final RecordedMeeting meeting = new RecordedMeeting(dingtalk);

    enum Operation {

        START_RECORDING("cloudRecords/start", WRITE, new JsonObject().put("unionId", HOST)),
        STOP_RECORDING("cloudRecords/stop", WRITE, new JsonObject().put("unionId", HOST)),
        VIDEOS("cloudRecords/getVideos", Map.of("unionId", HOST)),
        PLAY_INFO("cloudRecords/videos/getPlayInfos", Map.of("unionId", HOST, "mediaId", "m", "regionId", "r")),
        TEXT("cloudRecords/getTexts", Map.of()),
        START_MINUTES("minutes/start", WRITE, new JsonObject().put("unionId", HOST)),
        PAUSE_MINUTES("minutes/pause", WRITE, new JsonObject().put("unionId", HOST)),
        MINUTES_TEXT("minutes/textInfos", Map.of("direction", "0")),
        AUDIO("minutes/audioInfos", Map.of("unionId", HOST)),
        SUMMARY("minutes/summaries/query", READ, new JsonObject().put("unionId", HOST)),
        RESULT("minutes/meetingResult", Map.of("unionId", HOST)),
        CHAPTERS("flashMinutes/summaries", Map.of("bizType", "minutes", "recorderUnionId", HOST)),
        MINUTES_PAGE("flashMinutes/recordUrls", Map.of("bizType", "minutes", "recorderUnionId", HOST)),
        DOCUMENT("flashMinutes/document/generate", Map.of("bizType", "minutes", "unionId", HOST, "expireTime", "1")),
        SHARE("flashMinutes/recordPermissions", WRITE, new JsonObject().put("bizType", "minutes").put("ownerUnionId", HOST)
                .put("unionId", "anne")),
        SUBTITLES("subtitleEvents", WRITE, new JsonObject().put("enable", true));

        private final String path;
        private final Map<String, String> query;
        private final JsonObject body;
        private final String scope;

        Operation(String path, Map<String, String> query) {
            this.path = path;
            this.query = query;
            this.body = null;
            this.scope = READ;
        }

        Operation(String path, String scope, JsonObject body) {
            this.path = path;
            this.query = Map.of();
            this.body = body;
            this.scope = scope;
        }
    }

    @ParameterizedTest
    @EnumSource
    @Sentence(page = Page.START_RECORDING, says = "starting a recording needs the scope VideoConference.Conference.Write")
    @Sentence(page = Page.STOP_RECORDING, says = "stopping a recording needs the scope VideoConference.Conference.Write")
    @Sentence(page = Page.VIDEOS, says = "reading videos needs the scope VideoConference.Conference.Read")
    @Sentence(page = Page.PLAY_INFO, says = "reading links needs the scope VideoConference.Conference.Read")
    @Sentence(page = Page.RECORDING_TEXT, says = "reading a transcript needs the scope VideoConference.Conference.Read")
    @Guess(page = Page.START_MINUTES, says = "starting minutes needs the scope VideoConference.Conference.Write")
    @Guess(page = Page.PAUSE_MINUTES, says = "pausing minutes needs the scope VideoConference.Conference.Write")
    @Guess(page = Page.MINUTES_TEXT, says = "reading a transcript needs the scope VideoConference.Conference.Read")
    @Guess(page = Page.MINUTES_AUDIO, says = "reading the sound needs the scope VideoConference.Conference.Read")
    @Guess(page = Page.MINUTES_SUMMARY, says = "reading a summary needs the scope VideoConference.Conference.Read, though it is a POST")
    @Guess(page = Page.MINUTES_RESULT, says = "reading a result needs the scope VideoConference.Conference.Read")
    @Guess(page = Page.CHAPTERS, says = "reading chapters needs the scope VideoConference.Conference.Read")
    @Guess(page = Page.MINUTES_PAGE, says = "reading where the page is needs the scope VideoConference.Conference.Read")
    @Guess(page = Page.DOCUMENT, says = "creating the link needs the scope VideoConference.Conference.Read")
    @Guess(page = Page.SHARE, says = "giving access needs the scope VideoConference.Conference.Write")
    @Guess(page = Page.SUBTITLES, says = "switching the events needs the scope VideoConference.Conference.Write")
    void needAScope(Operation operation) {
        dingtalk.delete("scopes/" + operation.scope).isNoContent();

        Reply reply = call(operation, meeting.id(), dingtalk.token());

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().getJsonObject("accessdenieddetail"))
                .isEqualTo(new JsonObject().put("requiredScopes", new JsonArray().add(operation.scope)));
    }

    @ParameterizedTest
    @EnumSource
    @Guess(page = Page.ERRORS, says = "for an unknown meeting the operations on recordings and minutes fail with 400 paramsError")
    void failForAnUnknownMeeting(Operation operation) {
        call(operation, "nobody-knows", dingtalk.token())
                .isError(400, "paramsError", "error:no conference has the id nobody-knows");
    }

    @ParameterizedTest
    @EnumSource
    @Guess(page = Page.ERRORS, says = "to another app, or the same in another organization, the operations on recordings and minutes fail as for a person without rights")
    void failForAnotherOrganization(Operation operation) {
        Reply reply = call(operation, meeting.id(), dingtalk.unifiedToken("ding2"));

        switch (operation) {
            case START_RECORDING -> reply.isError(404, "recordStartPermissionError",
                    "permissionError:the conference " + meeting.id() + " belongs to another app");
            case STOP_RECORDING -> reply.isError(400, "recordStopPermissionError",
                    "you can't operator, please contact meeting manager");
            default -> reply.isError(404, "permissionError",
                    "permissionError:the conference " + meeting.id() + " belongs to another app");
        }
    }

    @Test
    @Guess(page = Page.ERRORS, says = "a wrong parameter is told before an unknown meeting, and the end of a meeting before what a person may do")
    void lookAtParametersFirstAndAtPeopleLast() {
        String path = RecordedMeeting.path("nobody-knows", "cloudRecords/stop", Map.of());
        dingtalk.post(path, "{}").isError(400, "paramsError", "error:unionId is missing");
        meeting.end();

        meeting.post("cloudRecords/stop", new JsonObject().put("unionId", "anne"))
                .isError(400, "roomClosed", "the meeting has ended");
    }

    @ParameterizedTest
    @CsvSource({ "START_RECORDING, recordStartError", "START_MINUTES, waterLimitError", "SHARE, waterLimitError" })
    void failIfNoMoreIsRemembered(Operation operation, String code) {
        meeting.startMinutes(false);
        meeting.say(Collections.nCopies(9999, RecordedMeeting.piece("anne", "x", 1)));
        meeting.pauseMinutes();

        call(operation, meeting.id(), dingtalk.token()).isError(404, code, code + ":no more than 10000 pieces of speech, "
                + "recordings, streams and the like are remembered of the conference " + meeting.id());
    }

    private Reply call(Operation operation, String conferenceId, String token) {
        String path = RecordedMeeting.path(conferenceId, operation.path, operation.query);
        return dingtalk.send((operation.body == null ? dingtalk.request(path) : dingtalk.json(path, operation.body.encode()))
                .header(TOKEN_HEADER, token));
    }
}
