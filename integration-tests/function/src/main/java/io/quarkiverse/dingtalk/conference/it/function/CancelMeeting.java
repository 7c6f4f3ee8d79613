package io.quarkiverse.dingtalk.conference.it.function;

import jakarta.inject.Named;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

import io.quarkiverse.dingtalk.conference.MeetingService;

/** Cancels a booked meeting. */
@Named("cancel")
public class CancelMeeting implements RequestHandler<CancelMeeting.Event, Outcome> {

    private final MeetingService meetings;

    CancelMeeting(MeetingService meetings) {
        this.meetings = meetings;
    }

    /** @param creator who booked it, by unionId */
    public record Event(String scheduleConferenceId, String creator) {
    }

    @Override
    public Outcome handleRequest(Event event, Context context) {
        return Outcome.of(() -> {
            meetings.cancel(event.scheduleConferenceId(), event.creator());
            return Outcome.done(event.scheduleConferenceId(), null);
        });
    }
}
