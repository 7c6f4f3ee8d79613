package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that moves when told to. */
final class TickingClock implements InstantSource {

    private volatile Instant now = Instant.parse("2026-03-02T08:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void tick(Duration step) {
        now = now.plus(step);
    }
}
