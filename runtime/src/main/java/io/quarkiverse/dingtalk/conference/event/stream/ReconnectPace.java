package io.quarkiverse.dingtalk.conference.event.stream;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt to connect. Waits grow from half a second, but stay short for two minutes, so that
 * a client is back soon after a short outage; then they grow to half a minute. Where the credentials are not accepted they
 * grow to a minute from the beginning. All have jitter, so that instances that lost their connections together do not come
 * back together.
 */
final class ReconnectPace {

    private static final long FIRST_MILLIS = 500;
    private static final long MOST_AT_FIRST_MILLIS = 1500;
    private static final long SHORT_OUTAGE_NANOS = Duration.ofMinutes(2).toNanos();
    private static final long MOST_MILLIS = 30_000;
    private static final long FIRST_REFUSED_MILLIS = 5000;
    private static final long MOST_REFUSED_MILLIS = 60_000;

    private final LongSupplier nanoTime;
    private final RandomGenerator random;
    private boolean failing;
    private long since;
    private long millis;
    private long refusedMillis;

    ReconnectPace(LongSupplier nanoTime, RandomGenerator random) {
        this.nanoTime = nanoTime;
        this.random = random;
        worked();
    }

    /** A connection has proved that it works. */
    void worked() {
        failing = false;
        millis = FIRST_MILLIS;
        refusedMillis = FIRST_REFUSED_MILLIS;
    }

    /** After a connection that was lost, or could not be made. */
    Duration next() {
        long now = nanoTime.getAsLong();
        if (!failing) {
            failing = true;
            since = now;
        }
        long most = millis;
        millis = Math.min(now - since < SHORT_OUTAGE_NANOS ? MOST_AT_FIRST_MILLIS : MOST_MILLIS, millis * 2);
        return upTo(most);
    }

    /** After credentials that were not accepted. */
    Duration nextAfterRefusal() {
        long most = refusedMillis;
        refusedMillis = Math.min(MOST_REFUSED_MILLIS, refusedMillis * 2);
        return upTo(most);
    }

    private Duration upTo(long most) {
        return Duration.ofMillis(random.nextLong(most / 2, most + 1));
    }
}
