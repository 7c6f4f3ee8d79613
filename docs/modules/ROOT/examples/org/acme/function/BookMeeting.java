package org.acme.function;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Named;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;

@Named("book") // <1>
public class BookMeeting implements RequestHandler<BookMeeting.Event, BookMeeting.Answer> {

    public record Event(String creator, String title, Instant start, Duration length) {
    }

    public record Answer(String status, String booking, String reason) {
    }

    private final MeetingService meetings;

    BookMeeting(MeetingService meetings) {
        this.meetings = meetings;
    }

    @Override
    public Answer handleRequest(Event event, Context context) {
        try {
            var booked = meetings.schedule(MeetingRequest.builder()
                    .creator(event.creator())
                    .title(event.title())
                    .startsAt(event.start()).lasting(event.length())
                    .build());
            return new Answer("booked", booked.scheduleConferenceId(), null);
        } catch (OutcomeUnknownException unknown) {
            return new Answer("unknown", null, unknown.getMessage()); // <2>
        } catch (ConferenceException refused) {
            if (refused.canRetry() || refused instanceof AuthenticationException) {
                throw refused; // <3>
            }
            return new Answer("refused", null, refused.getMessage()); // <4>
        }
    }
}
