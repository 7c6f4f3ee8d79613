package io.quarkiverse.dingtalk.conference.guard;

import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.value.Clocks;

/**
 * What protects one operation of one client or organization: its rate limit, its bulkhead, its circuit breaker and its
 * retry budget. It decides and counts, and never waits; the call does that, with one timer. It does no I/O either, so its
 * locks are held for a few instructions only.
 */
public final class Guard {

    /** There is no turn in time. */
    public static final long NO_TURN = RateLimiter.NONE;

    private final GuardPolicy policy;
    private final RateLimiter limiter;
    private final RateLimiter queueLimiter;
    private final Bulkhead bulkhead;
    private final CircuitBreaker breaker;
    private final RetryBudget budget = new RetryBudget();

    Guard(GuardPolicy policy, Clocks clocks) {
        this.policy = policy;
        this.limiter = limiter(policy);
        this.queueLimiter = limiter(policy);
        this.bulkhead = policy.maxConcurrent() > 0 ? new Bulkhead(policy.maxConcurrent(), policy.maxWaiting()) : null;
        this.breaker = policy.circuitBreaker() ? new CircuitBreaker(policy.requestVolumeThreshold(), policy.failureRatio(),
                policy.openMillis(), clocks) : null;
    }

    private static RateLimiter limiter(GuardPolicy policy) {
        return policy.callsPerSecond() > 0 ? new RateLimiter(policy.callsPerSecond()) : null;
    }

    /** The time of one attempt. */
    public long timeoutMillis() {
        return policy.timeoutMillis();
    }

    /** How long the circuit breaker stays open before it lets a probe through. */
    public long openMillis() {
        return policy.openMillis();
    }

    /** Whether there is a circuit breaker. */
    public boolean breaks() {
        return breaker != null;
    }

    /** Whether the circuit breaker would refuse an attempt now: then there is no use in waiting for a turn. */
    public boolean isOpen() {
        return breaker != null && breaker.refuses();
    }

    /**
     * Takes the first free turn of a time under the rate limit.
     *
     * @param now in nanoseconds of {@link System#nanoTime()}, as all times here
     * @param earliest not before now
     * @param latest a turn after this is not taken
     * @return the time of the turn, or {@link #NO_TURN}
     */
    public long reserveTurn(long now, long earliest, long latest) {
        return reserve(limiter, now, earliest, latest);
    }

    /**
     * Takes the first free turn among those who had to wait for a place in the bulkhead. Their turns under the rate limit
     * have passed meanwhile: when many places get free at the same time, they must not go out at the same time.
     *
     * @return the time of the turn, or {@link #NO_TURN}
     */
    public long reserveTurnAfterQueue(long now, long latest) {
        return reserve(queueLimiter, now, now, latest);
    }

    /** Whether some of those have turns that are still to come: then whoever finds a place at once takes one after them. */
    public boolean isQueueDraining(long now) {
        return queueLimiter != null && queueLimiter.hasTurnsAfter(now);
    }

    private static long reserve(RateLimiter limiter, long now, long earliest, long latest) {
        if (limiter == null) {
            return earliest - latest > 0 ? NO_TURN : earliest;
        }
        return limiter.reserve(now, earliest, latest);
    }

    /** A turn that nobody uses any more. */
    public void giveBackTurn(long turn) {
        if (limiter != null) {
            limiter.giveBack(turn);
        }
    }

    /** Counts a request that was sent without a turn of its own. */
    public void countRequest(long now) {
        if (limiter != null) {
            limiter.count(now);
        }
    }

    /** How a call was received by the bulkhead. */
    public enum Entry {
        ENTERED,
        QUEUED,
        FULL
    }

    /** @param entered is run, on the thread of whoever leaves, when a call that was queued has its place */
    public Entry enter(Runnable entered) {
        return bulkhead == null ? Entry.ENTERED : bulkhead.enter(entered);
    }

    /** Gives back the place of a call that entered. */
    public void leave() {
        if (bulkhead != null) {
            bulkhead.leave();
        }
    }

    /** Takes a call out of the queue; false if it has its place already, which it must give back. */
    public boolean leaveQueue(Runnable entered) {
        return bulkhead.giveUp(entered);
    }

    /** Admits an attempt through the circuit breaker; null if it is refused. Each one admitted has to be recorded. */
    public Permit admit() {
        return breaker == null ? Permit.REGULAR : breaker.acquire();
    }

    /** How an attempt was admitted. */
    public enum Permit {
        REGULAR,
        /** It decides whether the circuit breaker closes. */
        PROBE
    }

    /** What an attempt says about DingTalk's health. */
    public enum Verdict {
        SUCCESS,
        FAILURE,
        /** Nothing. */
        NONE
    }

    /** An attempt has ended. */
    public void record(Permit permit, Verdict verdict) {
        if (verdict == Verdict.SUCCESS) {
            budget.succeeded();
        } else if (verdict == Verdict.FAILURE) {
            budget.failed();
        }
        if (breaker != null) {
            breaker.record(permit, verdict);
        }
    }

    /** What a failure with which DingTalk, or the way to it, is to blame says about its health. */
    public Verdict verdict(ConferenceException failure) {
        return policy.isFailure(failure) ? Verdict.FAILURE : Verdict.SUCCESS;
    }

    /** Whether a failure is followed by another attempt, as far as its kind, the attempts before and the budget go. */
    public boolean mayRetry(ConferenceException failure, int retries) {
        return retries < policy.maxRetries() && policy.retries(failure)
                && !(policy.isFailure(failure) && budget.isSpent());
    }

    /** The waits of one call between its attempts. */
    public Backoff backoff() {
        return new Backoff(policy.delayMillis(), policy.throttledMillis());
    }
}
