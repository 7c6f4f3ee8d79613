package io.quarkiverse.dingtalk.conference.emulator.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.vertx.core.json.JsonObject;

class MinutesEventsTest {

    private static final String MINUTES = "flash_minutes_open_event";

    @RegisterExtension
    @Order(1)
    private final RunningEmulator dingtalk = new RunningEmulator();

    @RegisterExtension
    @Order(2)
    private final RecordedMeeting meeting = new RecordedMeeting(dingtalk);

    @Test
    @Sentence(page = Page.MINUTES_EVENTS, says = "flash_minutes_open_event tells that a video or a summary is there: openConfModel with conferenceId and scheduleConferenceId, bizType cloud_record, minutesEventType video_generated or summary_generated, and minutesTaskId, a number")
    @Guess(page = Page.MINUTES_EVENTS, says = "the video is there first; minutesTaskId is the recordId")
    void tellThatTheVideoAndTheSummaryOfARecordingAreThere() {
        meeting.startRecording();
        meeting.end();

        meeting.process();

        assertThat(dingtalk.told(MINUTES)).containsExactly(told("video_generated"), told("summary_generated"));
    }

    private JsonObject told(String type) {
        return new JsonObject()
                .put("openConfModel", new JsonObject().put("conferenceId", meeting.id()).put("scheduleConferenceId",
                        dingtalk.view(meeting.id()).getString("scheduleConferenceId")))
                .put("bizType", "cloud_record")
                .put("minutesEventType", type)
                .put("minutesTaskId", Long.parseLong(meeting.view("recording").getString("recordId")));
    }

    @Test
    @Sentence(page = Page.MINUTES_EVENTS, says = "bizType is minutes for the minutes of a meeting")
    @Guess(page = Page.MINUTES_EVENTS, says = "minutes have no video")
    void tellThatTheSummaryOfMinutesIsThere() {
        meeting.startMinutes(true);
        meeting.end();

        meeting.process();

        assertThat(dingtalk.told(MINUTES)).extracting(it -> it.getString("bizType"), it -> it.getString("minutesEventType"))
                .containsExactly(tuple("minutes", "summary_generated"));
    }

    @Test
    @Sentence(page = Page.MINUTES_EVENTS, says = "flash_minutes_open_event_directed tells the same to the app that made the meeting")
    void tellTheAppThatMadeTheMeetingTheSame() {
        dingtalk.choose(Choice.EVENT_VARIANTS, "both");
        meeting.startRecording();
        meeting.end();

        meeting.process();

        assertThat(dingtalk.told(MINUTES + "_directed")).hasSize(2).isEqualTo(dingtalk.told(MINUTES));
    }

    @Test
    void tellNothingTwice() {
        meeting.startRecording();
        meeting.end();
        meeting.process();

        meeting.process();

        assertThat(dingtalk.told(MINUTES)).hasSize(2);
    }

    @Test
    void tellNothingOfWhatWasNotRecorded() {
        meeting.end();

        meeting.process();

        assertThat(dingtalk.told(MINUTES)).isEmpty();
    }
}
