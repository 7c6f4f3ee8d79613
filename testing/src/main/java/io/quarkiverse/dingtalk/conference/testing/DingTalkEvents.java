package io.quarkiverse.dingtalk.conference.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The events that the embedded DingTalk tells apps, by Stream mode or an HTTP callback. What happens in meetings becomes events
 * by itself.
 */
public final class DingTalkEvents {

    static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(5); // nothing tells that an event was taken but asking

    private final Control control;
    private final Duration patience;

    DingTalkEvents(Control control, Duration patience) {
        this.control = control;
        this.patience = patience;
    }

    /** Those since the start or the last reset, oldest first, the newest 1,000 at most, with what became of each. */
    public List<EventState> list() {
        var events = new ArrayList<>(
                EmulatorView.objects(control.get("/events").getJsonArray("events")).map(EventState::new).toList());
        Collections.reverse(events); // they come newest first
        return List.copyOf(events);
    }

    /**
     * Tells apps of something that did not happen.
     *
     * @return the id of the event
     */
    public String publish(NewEvent event) {
        return control.post("/events", event.json()).getString("eventId");
    }

    /**
     * Tells apps of an event again, as DingTalk may at any time.
     *
     * @param event out of {@link #list()}, but no suite ticket or authorization
     */
    public void sendAgain(EventState event) {
        publish(NewEvent.of(event.type(), event.data()).withId(event.eventId()).in(event.corpId()));
    }

    /**
     * Waits until the application has handled, or does not want, all events that there are, those that come meanwhile too.
     *
     * @throws IllegalStateException after 10 seconds, naming those that it has not
     */
    public void awaitAcknowledged() {
        await(() -> list().stream().filter(event -> !event.isAcknowledged()).toList(), List::isEmpty);
    }

    /**
     * Waits until the application has handled an event, or does not want it.
     *
     * @throws IllegalStateException if there is no such event, or after 10 seconds
     */
    public EventState awaitAcknowledged(String eventId) {
        return await(eventId, EventState::isAcknowledged);
    }

    /**
     * Waits for what becomes of an event, for example that it is refused: {@code await(id, event -> event.refused() > 0)}.
     *
     * @throws IllegalStateException if there is no such event, or after 10 seconds
     */
    public EventState await(String eventId, Predicate<EventState> state) {
        return await(() -> event(eventId), state);
    }

    private EventState event(String eventId) {
        return list().stream().filter(event -> event.eventId().equals(eventId)).findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no event " + eventId));
    }

    private <T> T await(Supplier<T> seen, Predicate<T> wanted) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            T now = seen.get();
            if (wanted.test(now)) {
                return now;
            }
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("That has not come about within " + patience.toMillis() + " ms: " + now);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
