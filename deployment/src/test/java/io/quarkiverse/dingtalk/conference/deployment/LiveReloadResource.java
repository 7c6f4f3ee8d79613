package io.quarkiverse.dingtalk.conference.deployment;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;

@Path("/")
public class LiveReloadResource {

    @Inject
    MeetingService meetings;

    @POST
    public String book() {
        return meetings.schedule(MeetingRequest.builder().creator("u").title("t").startsAt(Instant.EPOCH)
                .lasting(Duration.ofHours(1)).settings(s -> s.host("h")).build()).scheduleConferenceId();
    }

    @GET
    @Path("{scheduleConferenceId}")
    public String host(String scheduleConferenceId) {
        return meetings.settings(scheduleConferenceId).host().orElseThrow();
    }

    @GET
    @Path("version")
    public String version() {
        return "before the change";
    }
}
