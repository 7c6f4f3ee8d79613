package io.quarkiverse.dingtalk.conference.deployment.events;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkiverse.dingtalk.conference.event.MeetingEvent;

@Path("/events")
public class ReloadedEventsResource {

    @Inject
    TestSources sources;

    @GET
    public String open() {
        return "before " + sources.open();
    }

    void any(@Observes MeetingEvent event) {
    }
}
