package io.quarkiverse.dingtalk.conference.guard;

import java.util.BitSet;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import io.quarkiverse.dingtalk.conference.guard.Guard.Permit;
import io.quarkiverse.dingtalk.conference.guard.Guard.Verdict;

/**
 * Refuses attempts while DingTalk fails: closed, open and half-open as MicroProfile Fault Tolerance describes them. An
 * attempt may also end without saying anything about DingTalk, for which MicroProfile's has no result: it counts whatever
 * is not a failure as a success. Then the attempt is forgotten, and if it was the probe, the next one is.
 * <p>
 * No timer ends the open state: the clock is read when an attempt asks.
 */
final class CircuitBreaker {

    private enum State {
        CLOSED,
        OPEN,
        HALF_OPEN
    }

    private final int window;
    private final int threshold;
    private final long openNanos;
    private final LongSupplier nanoTime;
    private final BitSet failed;
    private int attempts;
    private int next;
    private State state = State.CLOSED;
    private long openedAt;
    private boolean probing;

    CircuitBreaker(int window, double failureRatio, long openMillis, LongSupplier nanoTime) {
        this.window = window;
        this.threshold = Math.max(1, (int) Math.ceil(failureRatio * window));
        this.openNanos = TimeUnit.MILLISECONDS.toNanos(openMillis);
        this.nanoTime = nanoTime;
        this.failed = new BitSet(window);
    }

    /** Whether an attempt would be refused now. */
    synchronized boolean refuses() {
        return switch (state) {
            case CLOSED -> false;
            case OPEN -> nanoTime.getAsLong() - openedAt < openNanos;
            case HALF_OPEN -> probing;
        };
    }

    /** Admits an attempt, which has to be {@link #record recorded} when it has ended; null if it is refused. */
    synchronized Permit acquire() {
        if (refuses()) {
            return null;
        }
        if (state == State.CLOSED) {
            return Permit.REGULAR;
        }
        state = State.HALF_OPEN;
        probing = true;
        return Permit.PROBE;
    }

    synchronized void record(Permit permit, Verdict verdict) {
        if (permit == Permit.PROBE) {
            probing = false;
            if (verdict == Verdict.SUCCESS) {
                close();
            } else if (verdict == Verdict.FAILURE) {
                open();
            }
        } else if (state == State.CLOSED && verdict != Verdict.NONE) {
            failed.set(next, verdict == Verdict.FAILURE);
            next = (next + 1) % window;
            attempts = Math.min(window, attempts + 1);
            if (attempts == window && failed.cardinality() >= threshold) {
                open();
            }
        }
    }

    private void open() {
        state = State.OPEN;
        openedAt = nanoTime.getAsLong();
    }

    private void close() {
        state = State.CLOSED;
        failed.clear();
        attempts = 0;
        next = 0;
    }
}
