package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import io.quarkiverse.dingtalk.conference.value.Clocks;

/** A clock that moves when told to. */
final class TickingClock implements InstantSource {

    private volatile Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private volatile long nanos;

    @Override
    public Instant instant() {
        return now;
    }

    /** Time passes. */
    void tick(Duration step) {
        now = now.plus(step);
        nanos += step.toNanos();
    }

    /** No time passes, but the wall clock is set to another one. */
    void set(Duration step) {
        now = now.plus(step);
    }

    Clocks clocks() {
        return new Clocks(this, () -> nanos);
    }
}
