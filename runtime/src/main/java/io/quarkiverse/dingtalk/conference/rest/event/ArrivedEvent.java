package io.quarkiverse.dingtalk.conference.rest.event;

import java.time.Instant;
import java.util.Objects;

/**
 * An event as DingTalk sent it, whichever way it came.
 *
 * @param id the same each time that the event is sent
 * @param type DingTalk's name of it, such as {@code meeting_status_change}
 * @param corpId the organization, or null
 * @param bornAt when it happened, or null
 * @param data its JSON
 */
public record ArrivedEvent(String id, String type, String corpId, Instant bornAt, String data) {

    public ArrivedEvent {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        Objects.requireNonNull(data);
    }

    /** Without its JSON, which may hold secrets of meetings. */
    @Override
    public String toString() {
        return type + " " + id;
    }
}
