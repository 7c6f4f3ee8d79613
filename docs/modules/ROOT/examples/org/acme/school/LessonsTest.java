package org.acme.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LessonsTest {

    @Inject
    Lessons lessons;

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Test
    void whoCameInAnyLessonIsListedOnce() {
        var booking = lessons.open("teacher", "Physics 8b", tomorrow()).scheduleConferenceId();
        for (int day = 1; day <= 2; day++) {
            var lesson = dingTalk.start(booking);
            dingTalk.join(lesson, "teacher");
            dingTalk.join(lesson, "student-" + day);
            dingTalk.end(lesson);
        }

        assertEquals(List.of("teacher", "student-1", "student-2"), lessons.attendance(booking));
    }

    @Test
    void studentsWaitToBeLetIn() {
        lessons.book("teacher", List.of(), "Physics 8b", tomorrow(), tomorrow().plus(1, ChronoUnit.HOURS));

        var sent = dingTalk.requests().stream()
                .filter(it -> it.path().endsWith("/scheduleConferences") && it.status() == 200)
                .findFirst().orElseThrow();
        assertTrue(sent.body().contains("\"waitingRoom\":1"), sent.body());
    }

    private static Instant tomorrow() {
        return Instant.now().plus(1, ChronoUnit.DAYS);
    }
}
