package io.quarkiverse.dingtalk.conference.it.function;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Named;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

import io.quarkiverse.dingtalk.conference.MeetingMember;
import io.quarkiverse.dingtalk.conference.MeetingService;

/** Who was in a meeting. It only reads, so Lambda may repeat it: whatever goes wrong is thrown. */
@Named("who")
public class WhoWasThere implements RequestHandler<WhoWasThere.Event, WhoWasThere.Attendance> {

    private final MeetingService meetings;

    WhoWasThere(MeetingService meetings) {
        this.meetings = meetings;
    }

    /** @param conferenceId of the meeting, not of the booking */
    public record Event(String conferenceId) {
    }

    public record Attendance(List<Attendee> attendees) {
    }

    /** @param seconds all stays together */
    public record Attendee(String name, Instant joinedAt, Instant leftAt, long seconds) {

        static Attendee of(MeetingMember member) {
            return new Attendee(member.name().orElse(null), member.joinedAt().orElse(null), member.leftAt().orElse(null),
                    member.duration().orElse(Duration.ZERO).toSeconds());
        }
    }

    @Override
    public Attendance handleRequest(Event event, Context context) {
        return new Attendance(meetings.members(event.conferenceId()).stream().map(Attendee::of).toList());
    }
}
