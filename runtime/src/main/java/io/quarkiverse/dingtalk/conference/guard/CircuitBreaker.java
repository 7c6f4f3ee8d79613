package io.quarkiverse.dingtalk.conference.guard;

import java.time.Duration;
import java.util.BitSet;

import io.quarkiverse.dingtalk.conference.guard.Guard.Permit;
import io.quarkiverse.dingtalk.conference.guard.Guard.Verdict;
import io.quarkiverse.dingtalk.conference.value.Clocks;
import io.quarkiverse.dingtalk.conference.value.Clocks.Period;

/**
 * Refuses attempts while DingTalk fails: closed, open and half-open as MicroProfile Fault Tolerance describes them. An
 * attempt may also end without saying anything about DingTalk, for which MicroProfile's has no result: it counts whatever
 * is not a failure as a success. Then the attempt is forgotten, and if it was the probe, the next one is.
 * <p>
 * No timer ends the open state: the clocks are read when an attempt asks. Whichever has gone on ends it, so that a function
 * that was frozen meanwhile does not find it open.
 */
final class CircuitBreaker {

    private enum State {
        CLOSED,
        OPEN,
        HALF_OPEN
    }

    private final int window;
    private final int threshold;
    private final Duration openTime;
    private final Clocks clocks;
    private final BitSet failed;
    private int attempts;
    private int next;
    private State state = State.CLOSED;
    private Period open;
    private boolean probing;

    CircuitBreaker(int window, double failureRatio, long openMillis, Clocks clocks) {
        this.window = window;
        this.threshold = Math.max(1, (int) Math.ceil(failureRatio * window));
        this.openTime = Duration.ofMillis(openMillis);
        this.clocks = clocks;
        this.failed = new BitSet(window);
    }

    /** Whether an attempt would be refused now. */
    synchronized boolean refuses() {
        return switch (state) {
            case CLOSED -> false;
            case OPEN -> !open.isOver();
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
        open = clocks.period(openTime);
    }

    private void close() {
        state = State.CLOSED;
        failed.clear();
        attempts = 0;
        next = 0;
    }
}
