package io.quarkiverse.dingtalk.conference.client;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * When to read again what is not there yet: after a second at first, then after longer and longer waits with jitter, up to
 * half a minute, and a last time when the time is up.
 */
final class Pace {

    /** There is no time for another reading. */
    static final long NO_TIME = -1;

    private static final long FIRST_MILLIS = 1000;
    private static final long LONGEST_MILLIS = 30_000;

    private final Pauses pauses;
    private final long startedAt;
    private final long nanos;
    private long longest = FIRST_MILLIS;
    private int readings;

    Pace(Pauses pauses, Duration time) {
        this.pauses = pauses;
        this.startedAt = pauses.nanoTime();
        this.nanos = time.toNanos();
    }

    /** How long to wait after a reading, in milliseconds, or {@link #NO_TIME}. */
    long next() {
        readings++;
        long left = startedAt + nanos - pauses.nanoTime();
        if (left <= 0) {
            return NO_TIME;
        }
        long wait = pauses.between(longest / 2, longest);
        longest = Math.min(LONGEST_MILLIS, longest * 2);
        return Math.min(wait, TimeUnit.NANOSECONDS.toMillis(left + 999_999));
    }

    int readings() {
        return readings;
    }
}
