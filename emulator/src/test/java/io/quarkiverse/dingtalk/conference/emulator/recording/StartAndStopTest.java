package io.quarkiverse.dingtalk.conference.emulator.recording;

import static io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting.HOST;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aBooking;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.vertx.core.json.JsonObject;

class StartAndStopTest {

    @RegisterExtension
    @Order(1)
    private final RunningEmulator dingtalk = new RunningEmulator();

    @RegisterExtension
    @Order(2)
    private final RecordedMeeting meeting = new RecordedMeeting(dingtalk);

    @Test
    @Sentence(page = Page.START_RECORDING, says = "POST /v1.0/conference/videoConferences/{conferenceId}/cloudRecords/start starts the recording and answers the code 200, a text")
    void startsForTheHost() {
        assertThat(start(HOST).ok()).isEqualTo(new JsonObject().put("code", "200"));
        assertThat(info().getInteger("cloudRecordStatus")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "grid", "speech", "full_screen", "大窗" })
    @Sentence(page = Page.START_RECORDING, says = "mode and smallWindowPosition may be given, or be left out")
    @Guess(page = Page.START_RECORDING, says = "every mode and every smallWindowPosition is accepted, and has no effect")
    void takesEveryLayout(String mode) {
        meeting.post("cloudRecords/start", new JsonObject().put("unionId", HOST).put("mode", mode)
                .put("smallWindowPosition", "float_right")).ok();
    }

    @Test
    @Guess(page = Page.START_RECORDING, says = "the recording belongs to the organizer, or to the owner that the booking names, whoever starts it; who starts it may read it")
    void leavesTheOwnerAsBooked() {
        JsonObject settings = new JsonObject().put("hostUnionId", "host").put("moziConfVirtualExtraSetting",
                new JsonObject().put("cloudRecordOwnerUnionId", "owner"));
        String id = dingtalk.start(dingtalk.book(aBooking().put("scheduleConfSettingModel", settings)).ok()
                .getString("scheduleConferenceId"));
        dingtalk.post(RecordedMeeting.path(id, "cloudRecords/start", Map.of()), "{\"unionId\":\"host\"}").ok();

        assertThat(dingtalk.info(id).ok().getJsonObject("confInfo").getString("cloudRecordOwnerUnionId")).isEqualTo("owner");
        dingtalk.get(RecordedMeeting.path(id, "cloudRecords/getVideos", Map.of("unionId", "host"))).ok();
    }

    @Test
    @Sentence(page = Page.START_RECORDING, says = "for anybody but the host the call fails with 404 recordStartPermissionError")
    void isNotStartedByOthersThanTheHost() {
        start("anne").isError(404, "recordStartPermissionError", "permissionError:anne is not the host");
        assertThat(info().getInteger("cloudRecordStatus")).isZero();
    }

    @Test
    @Sentence(page = Page.START_RECORDING, says = "once the meeting has ended the call fails with 400 roomClosed, the meeting has ended")
    void isNotStartedAfterTheEnd() {
        meeting.end();

        start(HOST).isError(400, "roomClosed", "the meeting has ended");
    }

    @Test
    @Sentence(page = Page.START_RECORDING, says = "without a unionId the call fails with 400 paramsError")
    void isNotStartedByNobody() {
        start(" ").isError(400, "paramsError", "error:unionId is missing");
    }

    @Test
    @Guess(page = Page.START_RECORDING, says = "starting a recording that runs changes nothing and answers the code 200; recordStartError can be chosen")
    void runsOnWhenItIsStartedOnceMore() {
        meeting.startRecording();

        meeting.startRecording();

        assertThat(meeting.view("recording").getJsonArray("parts")).hasSize(1);
    }

    @Test
    @Sentence(page = Page.START_RECORDING, says = "if the recording cannot be started the call fails with 404 recordStartError")
    void isNotStartedTwiceIfThatIsChosen() {
        dingtalk.choose(Choice.SECOND_RECORDING_START, "recordStartError");
        meeting.startRecording();

        start(HOST).isError(404, "recordStartError", "recordStartError:the meeting is recorded already");
    }

    @Test
    @Sentence(page = Page.STOP_RECORDING, says = "POST /v1.0/conference/videoConferences/{conferenceId}/cloudRecords/stop stops the recording and answers the code 200, a text; the meeting goes on")
    void stopsForTheHost() {
        meeting.startRecording();

        assertThat(stop(HOST).ok()).isEqualTo(new JsonObject().put("code", "200"));
        assertThat(info().getInteger("cloudRecordStatus")).isEqualTo(3);
        assertThat(info().getInteger("status")).isEqualTo(2);
    }

    @Test
    @Sentence(page = Page.STOP_RECORDING, says = "for anybody but the host the call fails with 400 recordStopPermissionError, you can't operator, please contact meeting manager")
    void isNotStoppedByOthersThanTheHost() {
        meeting.startRecording();

        stop("anne").isError(400, "recordStopPermissionError", "you can't operator, please contact meeting manager");
        assertThat(info().getInteger("cloudRecordStatus")).isEqualTo(1);
    }

    @Test
    @Sentence(page = Page.STOP_RECORDING, says = "if the recording cannot be stopped the call fails with 400 recordStopError, record stop error, please try again")
    @Guess(page = Page.STOP_RECORDING, says = "that is the case if it does not run, also when it was stopped before")
    void isNotStoppedTwice() {
        stop(HOST).isError(400, "recordStopError", "record stop error, please try again");
        meeting.startRecording();
        meeting.stopRecording();

        stop(HOST).isError(400, "recordStopError", "record stop error, please try again");
    }

    @Test
    @Sentence(page = Page.STOP_RECORDING, says = "once the meeting has ended the call fails with 400 roomClosed, the meeting has ended")
    void isNotStoppedAfterTheEnd() {
        meeting.startRecording();
        meeting.end();

        stop(HOST).isError(400, "roomClosed", "the meeting has ended");
    }

    @Test
    @Guess(page = Page.STOP_RECORDING, says = "without a unionId the call fails with 400 paramsError")
    void isNotStoppedByNobody() {
        stop("").isError(400, "paramsError", "error:unionId is missing");
    }

    private Reply start(String unionId) {
        return meeting.post("cloudRecords/start", new JsonObject().put("unionId", unionId));
    }

    private Reply stop(String unionId) {
        return meeting.post("cloudRecords/stop", new JsonObject().put("unionId", unionId));
    }

    private JsonObject info() {
        return dingtalk.info(meeting.id()).ok().getJsonObject("confInfo");
    }
}
