package io.quarkiverse.dingtalk.conference.emulator.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class SpeechEventsTest {

    private static final String SPEECH = "meeting_asr_result_event";

    @RegisterExtension
    @Order(1)
    private final RunningEmulator dingtalk = new RunningEmulator();

    @RegisterExtension
    @Order(2)
    private final RecordedMeeting meeting = new RecordedMeeting(dingtalk);

    @Test
    @Sentence(page = Page.SPEECH_EVENTS, says = "meeting_asr_result_event tells what is said: recordId, openConfModel with conferenceId and scheduleConferenceId, bizType, payload with result, speakerUnionId, words (startTime, text, endTime, from the start of the recording), index, time and beginTime, header with messageNo, name and messageId, and timestamp")
    @Guess(page = Page.SPEECH_EVENTS, says = "one event for each piece of speech, when it begins; index and messageNo count from 1 in each meeting")
    void tellWhatIsSaidWhileMinutesAreTaken() {
        meeting.startMinutes(false);
        switchOn(true);
        dingtalk.clock().tick(Duration.ofSeconds(3));

        meeting.say("anne", "可以 yes", 500);

        JsonObject told = dingtalk.told(SPEECH).get(0);
        JsonObject header = (JsonObject) told.remove("header");
        assertThat(header.getString("messageNo")).isEqualTo("1");
        assertThat(header.getString("name")).isEqualTo("TranscriptionResultChanged");
        assertThat(header.getString("messageId")).matches("[0-9a-f]{32}");
        assertThat(told).isEqualTo(new JsonObject()
                .put("recordId", meeting.view("minutes").getString("recordId"))
                .put("openConfModel", new JsonObject().put("conferenceId", meeting.id()).put("scheduleConferenceId",
                        dingtalk.view(meeting.id()).getString("scheduleConferenceId")))
                .put("bizType", "minutes")
                .put("payload", new JsonObject()
                        .put("result", "可以 yes")
                        .put("speakerUnionId", "anne")
                        .put("words", new JsonArray().add(word(3000, "可", 3083)).add(word(3083, "以", 3166))
                                .add(word(3250, "yes", 3500)))
                        .put("index", "1")
                        .put("time", "3500")
                        .put("beginTime", "3000"))
                .put("timestamp", dingtalk.clock().millis()));
    }

    private static JsonObject word(long start, String text, long end) {
        return new JsonObject().put("startTime", start).put("text", text).put("endTime", end);
    }

    @Test
    @Sentence(page = Page.SPEECH_EVENTS, says = "bizType is cloud_record for what is recorded, and minutes for what minutes are taken of")
    @Guess(page = Page.SPEECH_EVENTS, says = "while both run, there is an event for each")
    void tellItForTheRecordingAndForTheMinutes() {
        meeting.startRecording();
        meeting.startMinutes(false);
        switchOn(true);

        meeting.say("anne", "Hello.");

        assertThat(dingtalk.told(SPEECH)).extracting(it -> it.getString("bizType")).containsExactly("cloud_record", "minutes");
    }

    @Test
    @Guess(page = Page.SPEECH_EVENTS, says = "while neither runs, it is told as if minutes were taken, without a recordId, and counted from the start of the meeting")
    void tellWhatIsSaidWhileNothingIsTakenDown() {
        switchOn(true);
        dingtalk.clock().tick(Duration.ofSeconds(2));

        meeting.say("anne", "Hello.");

        JsonObject told = dingtalk.told(SPEECH).get(0);
        assertThat(told.getString("bizType")).isEqualTo("minutes");
        assertThat(told.containsKey("recordId")).isFalse();
        assertThat(told.getJsonObject("payload").getString("beginTime")).isEqualTo("2000");
    }

    @Test
    @Sentence(page = Page.SPEECH_EVENTS, says = "meeting_asr_result_event_directed tells the same to the app that made the meeting")
    @Guess(page = Page.SPEECH_EVENTS, says = "it tells what minutes are taken of, and what is recorded, as the other does")
    void tellTheAppThatMadeTheMeetingTheSame() {
        dingtalk.choose(Choice.EVENT_VARIANTS, "both");
        meeting.startRecording();
        switchOn(true);

        meeting.say("anne", "Hello.");

        assertThat(dingtalk.told(SPEECH + "_directed")).hasSize(1).isEqualTo(dingtalk.told(SPEECH));
    }

    @Test
    @Guess(page = Page.SPEECH_EVENTS, says = "they come only while subtitle events are switched on")
    void comeOnlyWhileTheyAreSwitchedOn() {
        meeting.startMinutes(false);
        meeting.say("anne", "Before.");
        switchOn(true);
        meeting.say("anne", "Now.");
        switchOn(false);
        meeting.say("anne", "After.");

        assertThat(dingtalk.told(SPEECH)).extracting(it -> it.getJsonObject("payload").getString("result"))
                .containsExactly("Now.");
    }

    private void switchOn(boolean on) {
        meeting.post("subtitleEvents", new JsonObject().put("enable", on)).ok();
    }
}
