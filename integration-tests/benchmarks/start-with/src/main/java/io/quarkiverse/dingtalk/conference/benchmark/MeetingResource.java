package io.quarkiverse.dingtalk.conference.benchmark;

import java.time.Duration;
import java.time.Instant;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;

@Path("/meetings")
public class MeetingResource {

    private final MeetingService meetings;

    MeetingResource(MeetingService meetings) {
        this.meetings = meetings;
    }

    @GET
    public String hello() {
        return "ready";
    }

    @POST
    public Booked book() {
        return new Booked(meetings.schedule(MeetingRequest.builder()
                .creator("a-creator")
                .title("Design review")
                .startsAt(Instant.now().plus(Duration.ofHours(1))).lasting(Duration.ofMinutes(45))
                .build()).scheduleConferenceId());
    }

    record Booked(String id) {
    }
}
