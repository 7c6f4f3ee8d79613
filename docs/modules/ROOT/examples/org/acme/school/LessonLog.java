package org.acme.school;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkiverse.dingtalk.conference.event.MeetingEnded;

@ApplicationScoped
public class LessonLog {

    private final Set<String> over = ConcurrentHashMap.newKeySet();

    void ends(@Observes MeetingEnded event) {
        over.add(event.meeting().conferenceId());
    }

    public boolean isOver(String conferenceId) {
        return over.contains(conferenceId);
    }
}
