package io.quarkiverse.dingtalk.conference.event;

/**
 * An event that waits for a subscriber to say what became of it. One of the two must be called, from any thread; of several
 * calls the first counts. Until then the event counts as being in work, of which there are only
 * {@code events.max-concurrent} at a time.
 *
 * @param <E> the event
 */
public interface Delivery<E extends MeetingEvent> {

    E event();

    /** The event was handled. DingTalk is told so once all observers and subscribers have said it. */
    void acknowledge();

    /** The event was not handled: DingTalk is to send it again, to all observers and subscribers. */
    void refuse();
}
