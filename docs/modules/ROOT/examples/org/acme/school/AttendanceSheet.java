package org.acme.school;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.quarkiverse.dingtalk.conference.event.MeetingEnded;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkiverse.dingtalk.conference.event.MemberJoined;
import io.quarkiverse.dingtalk.conference.event.MemberLeft;

public class AttendanceSheet {

    private final Map<String, Instant> inside = new ConcurrentHashMap<>();
    private final Map<String, Duration> stays = new ConcurrentHashMap<>();

    // tag::kinds[]
    public void note(MeetingEvent event) {
        if (event instanceof MemberJoined joined) {
            joined.members().forEach(pupil -> inside.put(pupil.unionId().orElse("a guest"), // <1>
                    pupil.joinedAt().or(joined::occurredAt).orElseGet(Instant::now)));
        } else if (event instanceof MemberLeft left) {
            left.members().forEach(pupil -> left(pupil.unionId().orElse("a guest"),
                    pupil.leftAt().or(left::occurredAt).orElseGet(Instant::now)));
        } else if (event instanceof MeetingEnded ended) {
            inside.keySet().forEach(pupil -> left(pupil, ended.meeting().endedAt().or(ended::occurredAt) // <2>
                    .orElseGet(Instant::now)));
        }
    }
    // end::kinds[]

    private void left(String pupil, Instant at) {
        Optional.ofNullable(inside.remove(pupil))
                .ifPresent(since -> stays.merge(pupil, Duration.between(since, at), Duration::plus));
    }

    public Duration stayOf(String unionId) {
        return stays.getOrDefault(unionId, Duration.ZERO);
    }
}
