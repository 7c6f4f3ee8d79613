package io.quarkiverse.dingtalk.conference.emulator.event;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Takes every event to whatever sends events to apps. */
public final class Events {

    private final List<Consumer<Event>> receivers = new CopyOnWriteArrayList<>();

    /** Of all events from now on. */
    public void onEvent(Consumer<Event> receiver) {
        receivers.add(receiver);
    }

    public void publish(Event event) {
        receivers.forEach(receiver -> receiver.accept(event));
    }
}
