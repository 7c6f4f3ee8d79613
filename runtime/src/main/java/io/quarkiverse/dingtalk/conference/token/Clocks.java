package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The wall clock and the monotonic clock. The wall clock goes on while a machine sleeps, but may be set back. The monotonic
 * one is never set back, but stands still while a machine sleeps.
 *
 * @param nanos counts nanoseconds from any beginning
 */
record Clocks(InstantSource wall, LongSupplier nanos) {

    Instant instant() {
        return wall.instant();
    }

    long millis() {
        return wall.millis();
    }

    /** A period that begins now. */
    Period period(Duration length) {
        return new Period(this, wall.millis(), nanos.getAsLong(), length.toMillis());
    }

    /** It ends as soon as one of the clocks says so. */
    record Period(Clocks clocks, long startMillis, long startNanos, long lengthMillis) {

        boolean isOver() {
            return clocks.wall.millis() - startMillis >= lengthMillis
                    || clocks.nanos.getAsLong() - startNanos >= TimeUnit.MILLISECONDS.toNanos(lengthMillis);
        }
    }
}
