package io.quarkiverse.dingtalk.conference.value;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The wall clock and the monotonic clock. The wall clock goes on while a machine sleeps, but may be set back. The monotonic
 * one is never set back, but stands still while a machine sleeps. While a process is frozen and its machine is not, both go
 * on.
 *
 * @param nanos counts nanoseconds from any beginning
 */
public record Clocks(InstantSource wall, LongSupplier nanos) {

    /** Those of this machine. */
    public static Clocks system() {
        return with(InstantSource.system());
    }

    /** The monotonic clock of this machine, and another wall clock. */
    public static Clocks with(InstantSource wall) {
        return new Clocks(wall, System::nanoTime);
    }

    public Instant instant() {
        return wall.instant();
    }

    public long millis() {
        return wall.millis();
    }

    /** A period that begins now. */
    public Period period(Duration length) {
        return new Period(this, wall.millis(), nanos.getAsLong(), length.toMillis());
    }

    /** It ends as soon as one of the clocks says so. */
    public record Period(Clocks clocks, long startMillis, long startNanos, long lengthMillis) {

        public boolean isOver() {
            return clocks.wall.millis() - startMillis >= lengthMillis
                    || clocks.nanos.getAsLong() - startNanos >= TimeUnit.MILLISECONDS.toNanos(lengthMillis);
        }
    }
}
