package org.acme.broker;

import java.time.Instant;

import io.quarkiverse.dingtalk.conference.event.MeetingStarted;
import io.quarkiverse.dingtalk.conference.event.MeetingStatusChanged;

/** What other applications are told of a meeting. */
public record MeetingNews(String id, String what, String conferenceId, String title, Instant at, Long sequence) {

    static MeetingNews of(MeetingStatusChanged event) {
        return new MeetingNews(event.id(),
                event instanceof MeetingStarted ? "started" : "ended",
                event.meeting().conferenceId(),
                event.meeting().title().orElse(null),
                event.occurredAt().orElse(null),
                event.sequence().orElse(null));
    }
}
