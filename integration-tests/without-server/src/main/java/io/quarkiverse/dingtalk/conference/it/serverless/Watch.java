package io.quarkiverse.dingtalk.conference.it.serverless;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkiverse.dingtalk.conference.event.MeetingStarted;

/** Which meetings have started. */
@Singleton
public class Watch {

    private final Queue<String> started = new ConcurrentLinkedQueue<>();

    void started(@Observes MeetingStarted event) {
        started.add(event.conferenceId());
    }

    public Iterable<String> started() {
        return started;
    }
}
