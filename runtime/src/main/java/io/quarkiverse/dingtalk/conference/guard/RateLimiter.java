package io.quarkiverse.dingtalk.conference.guard;

import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Spaces attempts evenly, by reservation: each one takes the next free turn and waits for it. After a rest there is no
 * burst: 20 at once and 20 more within the same second would be over DingTalk's limit of 20 a second.
 */
final class RateLimiter {

    /** There is no turn in time. */
    static final long NONE = Long.MIN_VALUE;

    private final long spacing;
    /** Turns before {@link #next} that nobody has: skipped by those who had to wait longer, or given back. */
    private final TreeSet<Long> free = new TreeSet<>((one, other) -> Long.signum(one - other));
    private long next = NONE;

    RateLimiter(double callsPerSecond) {
        // rather a little too slow than too fast
        this.spacing = (long) Math.ceil(TimeUnit.SECONDS.toNanos(1) / callsPerSecond);
    }

    /**
     * Takes the first free turn of a time.
     *
     * @param now all times in nanoseconds of {@link System#nanoTime()}
     * @param earliest not before now
     * @param latest a turn after this is not taken
     * @return the time of the turn, or {@link #NONE}
     */
    synchronized long reserve(long now, long earliest, long latest) {
        free.headSet(now).clear();
        var known = free.ceiling(earliest);
        if (known != null) {
            return known - latest > 0 ? NONE : take(known);
        }
        long turn = afterAll(now);
        if (turn - latest > 0 || earliest - latest > 0) {
            return NONE;
        }
        for (; turn - earliest < 0; turn += spacing) {
            free.add(turn);
        }
        next = turn + spacing;
        return turn;
    }

    private long take(Long turn) {
        free.remove(turn);
        return turn;
    }

    /** Whether turns were taken that are still to come. */
    synchronized boolean hasTurnsAfter(long now) {
        return next != NONE && next - spacing - now > 0;
    }

    /** A turn that nobody uses any more: whoever comes next takes it. */
    synchronized void giveBack(long turn) {
        free.add(turn);
    }

    /** Counts a request that does not wait, so that those after it wait longer. */
    synchronized void count(long now) {
        next = afterAll(now) + spacing;
    }

    private long afterAll(long now) {
        return next == NONE || next - now < 0 ? now : next;
    }
}
