package org.acme.hr;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ScheduledMeeting;
import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkus.test.InjectMock;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class InterviewAdviceTest {

    @InjectMock
    MeetingService meetings;

    @Inject
    InterviewAdvice advice;

    @Test
    void theRecruiterGetsTheLink() {
        when(meetings.schedule(any())).thenReturn(ScheduledMeeting.builder()
                .scheduleConferenceId("booking").joinUrl("https://example.org/j/1").build());

        assertTrue(advice.invite("recruiter", "Ms Li", Instant.now()).startsWith("https://"));
    }

    @Test
    void nobodyIsToldToBookAgainWhileTheOutcomeIsUnknown() {
        when(meetings.schedule(any())).thenThrow(
                new OutcomeUnknownException(new Failure("CreateScheduleConference", "no answer"), null));

        assertTrue(advice.invite("recruiter", "Ms Li", Instant.now()).startsWith("Please look in DingTalk"));
    }
}
