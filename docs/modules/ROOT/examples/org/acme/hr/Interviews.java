package org.acme.hr;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.MeetingSettings;
import io.quarkiverse.dingtalk.conference.ScheduledMeeting;

@ApplicationScoped
public class Interviews {

    private final MeetingService meetings;

    Interviews(MeetingService meetings) {
        this.meetings = meetings;
    }

    public ScheduledMeeting book(String recruiter, String candidate, Instant start) {
        return meetings.schedule(MeetingRequest.builder()
                .creator(recruiter) // <1>
                .title("Interview with " + candidate)
                .startsAt(start).lasting(Duration.ofMinutes(45))
                .settings(s -> s
                        .waitingRoom(true)
                        .joinBeforeHost(false))
                .build());
    }

    public MeetingSettings settings(String scheduleConferenceId) {
        return meetings.settings(scheduleConferenceId);
    }
}
