package io.quarkiverse.dingtalk.conference.event.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** A way in which the events of one client arrive, such as a connection. It is started once and stopped once. */
public interface EventSource {

    /**
     * Begins to hand events to the sink. Returns at once and never fails: what does not work is tried again until this is
     * stopped.
     */
    void start();

    /**
     * Takes no new events, waits for those in work up to the client's {@code events.shutdown-timeout}, says to DingTalk what
     * became of them, and closes. May be called before {@link #start} has got anywhere.
     *
     * @return completes when all is closed; never fails
     */
    CompletionStage<Void> stop();

    /** Whether events can arrive at the moment. */
    boolean connected();

    /** Since when that is so; empty if it is not known. */
    default Optional<Instant> since() {
        return Optional.empty();
    }
}
