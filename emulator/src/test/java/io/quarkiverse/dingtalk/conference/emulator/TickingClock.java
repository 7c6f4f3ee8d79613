package io.quarkiverse.dingtalk.conference.emulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that moves when told to; set by the test, read by the event loop. */
public final class TickingClock implements InstantSource {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T08:00:00Z"));

    @Override
    public Instant instant() {
        return now.get();
    }

    public void tick(Duration step) {
        now.updateAndGet(instant -> instant.plus(step));
    }
}
