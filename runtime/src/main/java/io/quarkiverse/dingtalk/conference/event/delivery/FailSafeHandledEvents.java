package io.quarkiverse.dingtalk.conference.event.delivery;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;

import org.jboss.logging.Logger;

import io.quarkiverse.dingtalk.conference.event.HandledEvents;
import io.quarkiverse.dingtalk.conference.token.FailSafe;
import io.smallrye.mutiny.Uni;

/** Those of the application. No failure, no delay and no context of it reaches an event. */
final class FailSafeHandledEvents implements HandledEvents {

    /** So that a bean that is down does not slow each event down. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final HandledEvents events;
    private final FailSafe failSafe;

    FailSafeHandledEvents(HandledEvents events, ScheduledExecutorService timers, LongSupplier nanos) {
        this.events = events;
        this.failSafe = new FailSafe("bean of type HandledEvents", Logger.getLogger(FailSafeHandledEvents.class), timers,
                PAUSE, nanos);
    }

    @Override
    public Uni<Boolean> isHandled(String key) {
        return failSafe.call("look up an event", () -> events.isHandled(key), false);
    }

    @Override
    public Uni<Void> handled(String key, Duration time) {
        return failSafe.call("remember an event", () -> events.handled(key, time), null);
    }

    @Override
    public Uni<Boolean> claim(String key, String owner, Duration time) {
        return failSafe.call("claim an event", () -> events.claim(key, owner, time), true);
    }

    @Override
    public Uni<Void> release(String key, String owner) {
        return failSafe.call("release an event", () -> events.release(key, owner), null);
    }
}
