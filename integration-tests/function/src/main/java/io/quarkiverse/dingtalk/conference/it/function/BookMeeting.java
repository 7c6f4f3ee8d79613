package io.quarkiverse.dingtalk.conference.it.function;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Named;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;

/** Books a meeting. */
@Named("book")
public class BookMeeting implements RequestHandler<BookMeeting.Event, Outcome> {

    private final MeetingService meetings;

    BookMeeting(MeetingService meetings) {
        this.meetings = meetings;
    }

    /** @param creator in whose name it is booked, by unionId */
    public record Event(String creator, String title, Instant start, Duration length) {
    }

    @Override
    public Outcome handleRequest(Event event, Context context) {
        return Outcome.of(() -> {
            var booked = meetings.schedule(MeetingRequest.builder()
                    .creator(event.creator())
                    .title(event.title())
                    .startsAt(event.start()).lasting(event.length())
                    .build());
            return Outcome.done(booked.scheduleConferenceId(), booked.joinUrl().orElse(null));
        });
    }
}
