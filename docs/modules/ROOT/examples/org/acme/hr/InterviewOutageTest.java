package org.acme.hr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.ThrottledException;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.Operation;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class InterviewOutageTest {

    @Inject
    InterviewAdvice advice;

    @Inject
    MeetingService meetings;

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    // tag::faults[]
    @Test
    void nobodyIsToldToBookAgainWhenTheAnswerIsLost() {
        dingTalk.failNext(Operation.CREATE, Fault.halfAnswer()); // <1>

        assertTrue(advice.invite("recruiter", "Ms Li", Instant.now()).startsWith("Please look in DingTalk"));
        assertEquals(1, dingTalk.bookings().size());
    }

    @Test
    void aLimitIsNamed() {
        dingTalk.fail(Operation.INFO, -1, Fault.throttled()); // <2>

        var throttled = assertThrows(ThrottledException.class, () -> meetings.info("call"));
        assertEquals(ThrottledException.Limit.PER_SECOND, throttled.limit());
    }
    // end::faults[]

    // tag::tokens[]
    @Test
    void anExpiredTokenIsReplaced() {
        advice.invite("recruiter", "Ms Li", Instant.now());
        int before = dingTalk.count(Operation.ACCESS_TOKEN);
        dingTalk.clock().advance(Duration.ofHours(2)); // <1>
        advice.invite("recruiter", "Mr Wu", Instant.now());

        assertEquals(before + 1, dingTalk.count(Operation.ACCESS_TOKEN));
        assertEquals(2, dingTalk.bookings().size());
    }
    // end::tokens[]
}
