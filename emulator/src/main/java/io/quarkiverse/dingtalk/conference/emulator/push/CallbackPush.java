package io.quarkiverse.dingtalk.conference.emulator.push;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.quarkiverse.dingtalk.conference.emulator.event.Deliveries;
import io.quarkiverse.dingtalk.conference.emulator.event.Event;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/**
 * Pushes events to a URL, and again if that does not answer as it must. guessed: after ten seconds, then after twice as long
 * each time, an hour at most; not more than a hundred times, which a page says of suite tickets.
 */
public final class CallbackPush {

    private static final String RECEIVER = "callback";
    static final int CAPACITY = 10_000; // pushes that are under way, or wait to be made again; the oldest are given up
    static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    static final Duration LONGEST_WAIT = Duration.ofHours(1);
    static final int MOST_PUSHES = 100;

    // The time of the emulator jumps when it is told to, so that no timer could be set for it. Only while something waits.
    private static final long LOOK_MILLIS = 50;

    private final Vertx vertx;
    private final InstantSource clock;
    private final CallbackClient client;
    private final Deliveries deliveries;
    private final String app;
    private final Callback atFirst;
    private final Set<Push> pushes = new LinkedHashSet<>();
    private Callback callback;
    private Long look; // the timer, null if nothing waits

    /**
     * @param clock of the emulator, by which pushes are repeated
     * @param machineClock by which they are signed: whoever is called compares with its own
     * @param app the key of the app that the events are meant for
     * @param atFirst null for none
     */
    public CallbackPush(Vertx vertx, InstantSource clock, InstantSource machineClock, Deliveries deliveries, String app,
            Callback atFirst) {
        this.vertx = vertx;
        this.clock = clock;
        this.client = new CallbackClient(vertx, machineClock);
        this.deliveries = deliveries;
        this.app = app;
        this.atFirst = atFirst;
        this.callback = atFirst;
    }

    private static final class Push {

        private final Event event;
        private final Message message;
        private int made;
        private boolean waits;
        private long waitsSince;
        private Duration wait = FIRST_WAIT;

        Push(Event event, Message message) {
            this.event = event;
            this.message = message;
        }

        /** A clock that was set back must not make anything wait longer. */
        boolean isDue(long now) {
            return waits && (now >= waitsSince + wait.toMillis() || now < waitsSince);
        }
    }

    public boolean isSet() {
        return callback != null;
    }

    /** From now on; what waits goes there as well. */
    public void set(Callback callback) {
        this.callback = callback;
    }

    /** Nothing is pushed any more. */
    public void remove() {
        callback = null;
        pushes.clear();
    }

    /** As at first. */
    public void reset() {
        remove();
        callback = atFirst;
    }

    /** Does nothing if there is nowhere to push to. */
    public void push(Event event) {
        push(event, Message.of(event, app));
    }

    void pushToSuite(Event event, String suite) {
        push(event, Message.ofSuite(event, suite));
    }

    /**
     * Whether the URL answers as it must; fails with a {@link NotTakenException} if not.
     *
     * @throws IllegalStateException if there is none
     */
    public Future<Void> check() {
        if (callback == null) {
            throw new IllegalStateException("there is no callback");
        }
        return client.send(callback, Message.check(app));
    }

    private void push(Event event, Message message) {
        if (callback == null) {
            return;
        }
        if (pushes.size() == CAPACITY) {
            pushes.remove(pushes.iterator().next());
        }
        Push push = new Push(event, message);
        pushes.add(push);
        make(push);
    }

    private void make(Push push) {
        push.waits = false;
        push.made++;
        deliveries.sent(push.event, RECEIVER);
        client.send(callback, push.message).onSuccess(taken -> {
            pushes.remove(push);
            deliveries.acknowledged(push.event, RECEIVER);
        }).onFailure(e -> {
            deliveries.refused(push.event, e.getMessage());
            again(push);
        });
    }

    private void again(Push push) {
        if (push.made == MOST_PUSHES) {
            pushes.remove(push);
        } else if (pushes.contains(push)) { // not given up meanwhile
            if (push.made > 1) {
                push.wait = push.wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : push.wait.multipliedBy(2);
            }
            push.waits = true;
            push.waitsSince = clock.millis();
            if (look == null) {
                look = vertx.setPeriodic(LOOK_MILLIS, timer -> makeDue());
            }
        }
    }

    private void makeDue() {
        long now = clock.millis();
        List.copyOf(pushes).stream().filter(push -> push.isDue(now)).forEach(this::make);
        if (pushes.stream().noneMatch(push -> push.waits)) {
            vertx.cancelTimer(look);
            look = null;
        }
    }
}
