package org.acme.crm;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.MeetingStatus;
import io.smallrye.common.annotation.RunOnVirtualThread;

@Path("/statuses")
@RunOnVirtualThread
public class CallStatusResource {

    private final MeetingService meetings;

    CallStatusResource(MeetingService meetings) {
        this.meetings = meetings;
    }

    @GET
    @Path("/{conferenceId}")
    public MeetingStatus status(@RestPath String conferenceId) {
        return meetings.info(conferenceId).status();
    }
}
