package org.acme.hr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkiverse.dingtalk.conference.event.MeetingStarted;
import io.quarkus.logging.Log;

@ApplicationScoped
public class InterviewLog {

    void started(@Observes MeetingStarted event) {
        Log.infof("%s has started", event.meeting().title().orElse("A meeting"));
    }
}
