package org.acme.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.testing.Choice;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.RecordingState;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LessonRecordingsTest {

    @Inject
    Lessons lessons;

    @Inject
    LessonRecordings recordings;

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    // tag::flow[]
    @Test
    void aLessonCanBeWatchedAndReadAfterwards() {
        var lesson = dingTalk.start(lessons.open("teacher", "Physics 8b", tomorrow()).scheduleConferenceId());
        dingTalk.join(lesson, "teacher");
        recordings.begin(lesson, "teacher");
        dingTalk.speak(lesson, "teacher", "Good morning."); // <1>
        recordings.end(lesson, "teacher");
        dingTalk.process(lesson); // <2>

        assertEquals(1, recordings.publish(lesson, "teacher").size());
        assertEquals(List.of("Good morning."), recordings.fromTheEnd(lesson, "teacher")
                .map(said -> said.text().orElseThrow()).collect().asList().await().indefinitely());
    }
    // end::flow[]

    // tag::choose[]
    @Test
    void aRecordingGoesOnThoughASecondStartIsRefused() {
        var lesson = dingTalk.start(lessons.open("teacher", "Physics 8b", tomorrow()).scheduleConferenceId());
        recordings.begin(lesson, "teacher");
        dingTalk.choose(Choice.SECOND_RECORDING_START_IS_REFUSED);

        assertThrows(ConferenceException.class, () -> recordings.begin(lesson, "teacher"));
        assertEquals(RecordingState.Status.RUNNING, dingTalk.recording(lesson).status());
    }
    // end::choose[]

    private static Instant tomorrow() {
        return Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
    }
}
