package io.quarkiverse.dingtalk.conference.it.function;

import java.time.Instant;

import jakarta.inject.Named;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

import io.quarkiverse.dingtalk.conference.MeetingService;

/** Moves a booked meeting, which keeps its length. */
@Named("move")
public class MoveMeeting implements RequestHandler<MoveMeeting.Event, Outcome> {

    private final MeetingService meetings;

    MoveMeeting(MeetingService meetings) {
        this.meetings = meetings;
    }

    /** @param creator who booked it, by unionId */
    public record Event(String scheduleConferenceId, String creator, Instant start) {
    }

    @Override
    public Outcome handleRequest(Event event, Context context) {
        return Outcome.of(() -> {
            meetings.reschedule(event.scheduleConferenceId(), event.creator(), r -> r.startsAt(event.start()));
            return Outcome.done(event.scheduleConferenceId(), null);
        });
    }
}
