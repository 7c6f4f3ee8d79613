package org.acme.school;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkiverse.dingtalk.conference.event.MeetingEnded;
import io.quarkiverse.dingtalk.conference.event.NotNow;

@ApplicationScoped
public class LessonLog {

    private final Set<String> over = ConcurrentHashMap.newKeySet();
    private volatile boolean locked;

    void ends(@Observes MeetingEnded event) {
        if (locked) {
            throw new NotNow("the log is locked");
        }
        over.add(event.meeting().conferenceId());
    }

    public boolean isOver(String conferenceId) {
        return over.contains(conferenceId);
    }

    public void lock(boolean on) {
        locked = on;
    }
}
