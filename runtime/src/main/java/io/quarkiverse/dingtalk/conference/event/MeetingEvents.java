package io.quarkiverse.dingtalk.conference.event;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.smallrye.mutiny.Multi;

/**
 * The events of a client, for reactive code. A bean for each client; {@link ConferenceClient} says which.
 * <p>
 * In an application that has no observers, the connection to DingTalk opens with the first subscription and closes when the
 * last subscriber is gone; what still arrives by then is refused. Each subscriber gets each event.
 */
public interface MeetingEvents {

    /**
     * All events that arrive while it is subscribed to, in no promised order. They are emitted on an event loop, and must be
     * acknowledged or refused. What a subscriber has not settled when it cancels or fails is refused. It completes when the
     * application stops, and never fails.
     */
    Multi<Delivery<MeetingEvent>> all();

    /** Those of one type; the others are acknowledged. */
    default <E extends MeetingEvent> Multi<Delivery<E>> of(Class<E> type) {
        return all().filter(delivery -> {
            boolean wanted = type.isInstance(delivery.event());
            if (!wanted) {
                delivery.acknowledge();
            }
            return wanted;
        }).map(MeetingEvents::cast);
    }

    /** The caller has looked at the type of the event. */
    @SuppressWarnings({ "unchecked", "rawtypes" })
    private static <E extends MeetingEvent> Delivery<E> cast(Delivery<MeetingEvent> delivery) {
        return (Delivery) delivery;
    }
}
