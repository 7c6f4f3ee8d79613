package io.quarkiverse.dingtalk.conference.rest.event;

import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkiverse.dingtalk.conference.event.UnknownEvent;

/** What arrived, in the user's terms. */
public final class EventReader {

    private EventReader() {
    }

    /** Never fails: what cannot be read is an {@link UnknownEvent}. */
    public static MeetingEvent read(String client, ArrivedEvent event) {
        return UnknownEvent.builder().id(event.id()).type(event.type()).client(client).organization(event.corpId())
                .occurredAt(event.bornAt()).json(event.data()).build();
    }
}
