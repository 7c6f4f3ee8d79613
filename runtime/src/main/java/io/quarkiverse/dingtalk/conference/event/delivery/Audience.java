package io.quarkiverse.dingtalk.conference.event.delivery;

import java.util.List;
import java.util.concurrent.CompletionStage;

import io.quarkiverse.dingtalk.conference.event.MeetingEvent;

/** All that listens to the events of a client. */
final class Audience implements Listener {

    private final List<Listener> listeners;

    Audience(List<Listener> listeners) {
        this.listeners = listeners;
    }

    @Override
    public boolean wants(MeetingEvent event) {
        return listeners.stream().anyMatch(it -> it.wants(event));
    }

    /** All at the same time. */
    @Override
    public CompletionStage<Boolean> tell(MeetingEvent event) {
        return Verdicts.all(listeners.stream().filter(it -> it.wants(event)).map(it -> it.tell(event)).toList());
    }
}
