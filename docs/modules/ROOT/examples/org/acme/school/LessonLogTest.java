package org.acme.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.NewEvent;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LessonLogTest {

    @Inject
    Lessons lessons;

    @Inject
    LessonLog log;

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    // tag::events[]
    @Test
    void aLessonThatEndsIsLogged() {
        var lesson = dingTalk.start(lessons.open("teacher", "Physics 8b", tomorrow()).scheduleConferenceId());

        dingTalk.end(lesson);
        dingTalk.events().awaitAcknowledged(); // <1>

        assertTrue(log.isOver(lesson));
    }

    @Test
    void aLessonThatEndsWhileTheConnectionIsLostIsLoggedLater() {
        var lesson = dingTalk.start(lessons.open("teacher", "Physics 8b", tomorrow()).scheduleConferenceId());

        dingTalk.stream().cut(); // <2>
        dingTalk.end(lesson);
        dingTalk.events().awaitAcknowledged();

        assertTrue(log.isOver(lesson));
    }

    @Test
    void anEventOfWhichNothingIsKnownIsTaken() {
        var id = dingTalk.events().publish(NewEvent.of("meeting_room_on_fire", "{\"room\":\"8b\"}")); // <3>

        assertEquals(1, dingTalk.events().awaitAcknowledged(id).sent());
    }
    // end::events[]

    // tag::again[]
    @Test
    void aLessonThatEndsWhileTheLogIsLockedIsLoggedLater() {
        var lesson = dingTalk.start(lessons.open("teacher", "Physics 8b", tomorrow()).scheduleConferenceId());
        log.lock(true);

        dingTalk.end(lesson);
        var events = dingTalk.events().list();
        var ended = events.get(events.size() - 1); // <1>
        dingTalk.events().await(ended.eventId(), event -> event.refused() > 0); // <2>
        log.lock(false);
        dingTalk.advanceClock(Duration.ofSeconds(1)); // <3>
        dingTalk.events().awaitAcknowledged();

        assertTrue(log.isOver(lesson));
    }
    // end::again[]

    private static Instant tomorrow() {
        return Instant.now().plusSeconds(24 * 60 * 60);
    }
}
