package org.acme.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.testing.Choice;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.RecordingState;
import io.quarkiverse.dingtalk.conference.testing.Speech;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LessonRecordingsTest {

    @Inject
    Lessons lessons;

    @Inject
    LessonRecordings recordings;

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    private String lesson;

    @BeforeEach
    void openALesson() {
        var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
        lesson = dingTalk.start(lessons.open("teacher", "Physics 8b", tomorrow).scheduleConferenceId());
        dingTalk.join(lesson, "teacher", "student");
    }

    // tag::talk[]
    @Test
    void theLastWordIsReadFirst() {
        recordings.begin(lesson, "teacher");
        dingTalk.speak(lesson, Speech.of("teacher", "Any questions?"), Speech.of("student", "None.")); // <1>
        dingTalk.end(lesson);
        dingTalk.process(lesson); // <2>

        var last = recordings.fromTheEnd(lesson, "teacher").toUni().await().atMost(Duration.ofSeconds(10));
        assertEquals("None.", last.text().orElseThrow());
    }
    // end::talk[]

    // tag::choose[]
    @Test
    void aRecordingGoesOnThoughASecondStartIsRefused() {
        recordings.begin(lesson, "teacher");
        dingTalk.choose(Choice.SECOND_RECORDING_START_IS_REFUSED);

        assertThrows(ConferenceException.class, () -> recordings.begin(lesson, "teacher"));
        assertEquals(RecordingState.Status.RUNNING, dingTalk.recording(lesson).status());
    }
    // end::choose[]
}
