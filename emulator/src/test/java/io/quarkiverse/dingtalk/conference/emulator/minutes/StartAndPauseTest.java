package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting.HOST;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonObject;

class StartAndPauseTest {

    @RegisterExtension
    @Order(1)
    private final RunningEmulator dingtalk = new RunningEmulator();

    @RegisterExtension
    @Order(2)
    private final RecordedMeeting meeting = new RecordedMeeting(dingtalk);

    @Test
    @Sentence(page = Page.START_MINUTES, says = "POST /v1.0/conference/videoConferences/{conferenceId}/minutes/start takes ownerUnionId, recordAudio and unionId, and answers a code")
    @Guess(page = Page.START_MINUTES, says = "the code is 200, a text; the minutes run then, and belong to whom ownerUnionId names")
    void start() {
        Reply answer = start(new JsonObject().put("unionId", HOST).put("ownerUnionId", "anne").put("recordAudio", true));

        assertThat(answer.ok()).isEqualTo(new JsonObject().put("code", "200"));
        assertThat(minutes().getInteger("status")).isEqualTo(1);
        assertThat(minutes().getString("ownerUnionId")).isEqualTo("anne");
    }

    @Test
    @Guess(page = Page.START_MINUTES, says = "all may be left out: the minutes belong to the organizer then, or to the owner that the booking names")
    void startForTheOrganizer() {
        start(new JsonObject()).ok();

        assertThat(minutes().getString("ownerUnionId")).isEqualTo(HOST);
    }

    @Test
    @Guess(page = Page.START_MINUTES, says = "after a pause they go on, as the same minutes")
    void goOnAfterAPause() {
        meeting.startMinutes(false);
        String recordId = minutes().getString("recordId");
        meeting.pauseMinutes();
        meeting.startMinutes(false);

        assertThat(minutes().getInteger("status")).isEqualTo(1);
        assertThat(minutes().getJsonArray("parts")).hasSize(2);
        assertThat(minutes().getString("recordId")).isEqualTo(recordId);
    }

    @Test
    @Guess(page = Page.START_MINUTES, says = "starting minutes that run changes nothing and answers the code 200")
    void runOnWhenTheyAreStartedOnceMore() {
        meeting.startMinutes(false);

        meeting.startMinutes(true);

        assertThat(minutes().getJsonArray("parts")).hasSize(1);
    }

    @Test
    @Guess(page = Page.START_MINUTES, says = "unionId must be the host or the owner; for others the call fails with 404 permissionError")
    void areStartedByTheHostAndByTheirOwner() {
        start(new JsonObject().put("unionId", "anne")).isError(404, "permissionError",
                "permissionError:anne is neither the host nor the owner of the minutes");
        start(new JsonObject().put("ownerUnionId", "anne")).ok();

        start(new JsonObject().put("unionId", "anne")).ok();
    }

    @Test
    @Guess(page = Page.START_MINUTES, says = "once the meeting has ended the call fails with 400 roomClosed, as for recordings")
    void areNotStartedAfterTheEnd() {
        meeting.end();

        start(new JsonObject().put("unionId", HOST)).isError(400, "roomClosed", "the meeting has ended");
    }

    @Test
    @Sentence(page = Page.PAUSE_MINUTES, says = "POST /v1.0/conference/videoConferences/{conferenceId}/minutes/pause takes a unionId and answers a code")
    @Guess(page = Page.PAUSE_MINUTES, says = "the code is 200, a text; the minutes are paused then")
    void pause() {
        meeting.startMinutes(false);

        assertThat(pause(HOST).ok()).isEqualTo(new JsonObject().put("code", "200"));
        assertThat(minutes().getInteger("status")).isEqualTo(2);
    }

    @Test
    @Guess(page = Page.PAUSE_MINUTES, says = "pausing minutes that do not run changes nothing and answers the code 200")
    void stayPausedWhenTheyArePausedOnceMore() {
        pause(HOST).ok();
        assertThat(minutes().getInteger("status")).isZero();
        meeting.startMinutes(false);
        meeting.pauseMinutes();

        pause(HOST).ok();

        assertThat(minutes().getInteger("status")).isEqualTo(2);
    }

    @Test
    @Guess(page = Page.PAUSE_MINUTES, says = "unionId must be the host or the owner; for others the call fails with 404 permissionError")
    void areNotPausedByOthersThanTheHostAndTheirOwner() {
        meeting.startMinutes(false);

        pause("anne").isError(404, "permissionError",
                "permissionError:anne is neither the host nor the owner of the minutes");
        assertThat(minutes().getInteger("status")).isEqualTo(1);
    }

    @Test
    @Sentence(page = Page.PAUSE_MINUTES, says = "unionId is required")
    @Guess(page = Page.PAUSE_MINUTES, says = "without it the call fails with 400 paramsError")
    void areNotPausedByNobody() {
        pause("").isError(400, "paramsError", "error:unionId is missing");
    }

    @Test
    @Guess(page = Page.PAUSE_MINUTES, says = "once the meeting has ended the call fails with 400 roomClosed, as for recordings")
    void areNotPausedAfterTheEnd() {
        meeting.end();

        pause(HOST).isError(400, "roomClosed", "the meeting has ended");
    }

    private Reply start(JsonObject body) {
        return meeting.post("minutes/start", body);
    }

    private Reply pause(String unionId) {
        return meeting.post("minutes/pause", new JsonObject().put("unionId", unionId));
    }

    private JsonObject minutes() {
        return meeting.view("minutes");
    }
}
