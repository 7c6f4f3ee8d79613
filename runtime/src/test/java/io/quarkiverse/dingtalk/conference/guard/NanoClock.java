package io.quarkiverse.dingtalk.conference.guard;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A clock that a test sets; it begins shortly before the number overflows, as {@link System#nanoTime()} may. */
final class NanoClock implements LongSupplier {

    private long now = Long.MAX_VALUE - 5;

    @Override
    public long getAsLong() {
        return now;
    }

    void passMillis(long millis) {
        now += TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
