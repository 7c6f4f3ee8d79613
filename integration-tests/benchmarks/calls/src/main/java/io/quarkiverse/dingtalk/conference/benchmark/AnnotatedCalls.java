package io.quarkiverse.dingtalk.conference.benchmark;

import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.dingtalk.conference.rest.meeting.CreateScheduleConferenceRequest;

/** The hand-written client behind MicroProfile's annotations, with room for all callers. */
@ApplicationScoped
class AnnotatedCalls {

    private static final int ROOM = 1000;

    @RestClient
    HandWrittenApi api;

    @Retry
    @CircuitBreaker
    @Timeout(value = 10, unit = ChronoUnit.SECONDS)
    @Bulkhead(ROOM)
    HandWrittenApi.Info info(String token, String conferenceId) {
        return api.info(token, conferenceId);
    }

    @Retry
    @CircuitBreaker
    @Timeout(value = 10, unit = ChronoUnit.SECONDS)
    @Bulkhead(ROOM)
    HandWrittenApi.Booked book(String token, CreateScheduleConferenceRequest request) {
        return api.book(token, request);
    }
}
