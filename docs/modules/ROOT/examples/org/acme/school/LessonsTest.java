package org.acme.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        var start = tomorrow();
        lessons.book("teacher", List.of(), "Physics 8b", start, start.plus(1, ChronoUnit.HOURS));

        var booked = dingTalk.bookings().get(0);
        assertEquals(start, booked.startsAt());
        assertEquals(1, booked.settings().get("moziConfVirtualExtraSetting.waitingRoom"));
    }

    @Test
    void aLessonThatIsMovedKeepsItsLength() {
        var booking = lessons.open("teacher", "Physics 8b", tomorrow()).scheduleConferenceId();
        var later = tomorrow().plus(1, ChronoUnit.DAYS);

        assertEquals(later.plus(45, ChronoUnit.MINUTES), lessons.move(booking, "teacher", later));
    }

    @Test
    void theDoorIsOpenedForALessonThatIsBooked() {
        var booking = lessons.open("teacher", "Physics 8b", tomorrow()).scheduleConferenceId();
        lessons.openDoor(booking, "teacher");

        assertEquals(0, dingTalk.bookings().get(0).settings().get("moziConfVirtualExtraSetting.waitingRoom"));
    }

    private static Instant tomorrow() {
        return Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
    }
}
