package org.acme.club;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.MeetingOverException;
import io.quarkiverse.dingtalk.conference.testing.Attendee;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BoardMeetingsTest {

    @Inject
    BoardMeetings board;

    @Inject
    MeetingService meetings;

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    // tag::test[]
    @Test
    void whoCameAndWhatWasSaid() {
        var booking = board.book("chair", "Board", tomorrow());
        board.move(booking, "chair", tomorrow().plus(2, ChronoUnit.HOURS));
        board.muteWhoComes(booking, "chair");

        var meeting = dingTalk.start(booking); // <1>
        dingTalk.join(meeting, Attendee.of("chair").named("Ms Wang")); // <2>
        board.call(meeting, "chair", "treasurer", "Mr Li");
        dingTalk.clock().advance(Duration.ofMinutes(5)); // <3>
        dingTalk.join(meeting, "treasurer"); // <4>
        board.silence(meeting);
        board.record(meeting, "chair");
        dingTalk.speak(meeting, "chair", "Welcome.");
        dingTalk.clock().advance(Duration.ofMinutes(20));
        board.close(meeting, "chair");
        dingTalk.process(meeting); // <5>

        assertEquals(1, board.videos(meeting, "chair").size());
        assertEquals(List.of("Ms Wang: Welcome."), board.words(meeting, "chair"));
        assertEquals(List.of("Ms Wang: 25 minutes", "Mr Li: 20 minutes"), board.attendance(meeting));
    }

    @Test
    void whatIsCanceledIsOver() {
        var booking = board.book("chair", "Board", tomorrow());
        board.cancel(booking, "chair");

        assertThrows(MeetingOverException.class, () -> meetings.booking(booking, "chair"));
    }
    // end::test[]

    private static Instant tomorrow() {
        return Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
    }
}
