package io.quarkiverse.dingtalk.conference.deployment;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkiverse.dingtalk.conference.event.MeetingEvent;

/** Handles events, and remembers beyond live reloads which. */
@Path("/events")
public class EventsResource {

    static final String HANDLED = "test.handled-events";

    void on(@Observes MeetingEvent event) {
        handled().add(event.id());
    }

    /** Nothing but the JVM outlives a live reload. */
    @SuppressWarnings("unchecked")
    static BlockingQueue<String> handled() {
        return (BlockingQueue<String>) System.getProperties().computeIfAbsent(HANDLED, it -> new LinkedBlockingQueue<String>());
    }

    @GET
    public String version() {
        return "before the change";
    }
}
