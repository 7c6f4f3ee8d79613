package io.quarkiverse.dingtalk.conference.emulator.stream;

import java.time.Instant;

import io.quarkiverse.dingtalk.conference.emulator.event.Event;

/** An event on its way to an app. */
final class Delivery {

    private final Event event;
    private final String messageId;
    private final Instant since;
    private Connection connection;
    private Instant at;
    private boolean over;

    /**
     * @param messageId guessed: the same each time that it is sent, so that it does not matter which of them is acknowledged
     * @param since when it was to be sent first
     */
    Delivery(Event event, String messageId, Instant since) {
        this.event = event;
        this.messageId = messageId;
        this.since = since;
    }

    /** Another with the same content, to be spoiled. */
    Delivery twin(String messageId) {
        return new Delivery(new Event(event.id() + "-malformed", event.type(), event.bornTime(), event.corpId(), event.data()),
                messageId, since);
    }

    Event event() {
        return event;
    }

    String messageId() {
        return messageId;
    }

    /** JSON as text; not kept, since most events are sent once, and others wait for long. */
    String data() {
        return event.data().toString();
    }

    Instant since() {
        return since;
    }

    /** From now on it is on that connection. */
    void sent(Connection connection, Instant now) {
        this.connection = connection;
        this.at = now;
    }

    void refused(Instant now) {
        this.connection = null;
        this.at = now;
    }

    /** Null while it waits. */
    Connection connection() {
        return connection;
    }

    /** When it was sent, or refused, for the last time. */
    Instant at() {
        return at;
    }

    /** Acknowledged, or given up. */
    boolean isOver() {
        return over;
    }

    void end() {
        over = true;
    }
}
