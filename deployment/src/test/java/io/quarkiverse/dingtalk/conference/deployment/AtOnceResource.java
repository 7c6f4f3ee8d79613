package io.quarkiverse.dingtalk.conference.deployment;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkiverse.dingtalk.conference.live.LiveMeetingRequest;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingService;
import io.quarkiverse.dingtalk.conference.recording.RecordingService;

/** Starts a meeting at once, in which the host is, and into which a guest is being called; it is recorded. */
@Path("/at-once")
public class AtOnceResource {

    @Inject
    LiveMeetingService live;

    @Inject
    RecordingService recordings;

    @POST
    public String start() {
        String meeting = live.start(LiveMeetingRequest.builder().starter("host").title("Incident").ringStarter(false)
                .invite("guest").build()).conferenceId();
        recordings.start(meeting, "host");
        return meeting;
    }
}
