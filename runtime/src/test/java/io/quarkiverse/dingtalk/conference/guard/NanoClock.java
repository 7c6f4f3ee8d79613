package io.quarkiverse.dingtalk.conference.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import io.quarkiverse.dingtalk.conference.value.Clocks;

/** A clock that a test sets; it begins shortly before the number overflows, as {@link System#nanoTime()} may. */
final class NanoClock implements LongSupplier {

    private long now = Long.MAX_VALUE - 5;
    private Instant wall = Instant.parse("2026-03-02T08:00:00Z");

    @Override
    public long getAsLong() {
        return now;
    }

    void passMillis(long millis) {
        now += TimeUnit.MILLISECONDS.toNanos(millis);
        wall = wall.plusMillis(millis);
    }

    /** This clock stands still, and the wall clock beside it goes on; or is set back. */
    void passOnTheWall(Duration time) {
        wall = wall.plus(time);
    }

    Clocks clocks() {
        return new Clocks(() -> wall, this);
    }
}
