package io.quarkiverse.dingtalk.conference.client;

import java.time.Duration;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.guard.AddressBlock;
import io.quarkiverse.dingtalk.conference.guard.Guards;
import io.quarkiverse.dingtalk.conference.token.TokenSupplier;

/**
 * What the calls of one client or organization share, and those of one view of it.
 *
 * @param deadlineMillis for a whole call, from its first wait to the last byte of its answer
 * @param begunAt when the first of the calls that share the deadline has begun, in nanoseconds of
 *        {@link System#nanoTime()}; null for a call that has it for itself
 * @param retries whether a call that fails is tried again
 * @param addressBlock shared by all that call the same host
 */
record CallSettings(CallOrigin origin, TokenSupplier tokens, Guards guards, AddressBlock addressBlock, long deadlineMillis,
        Long begunAt, boolean retries) {

    private static final Duration SHORTEST_TIME = Duration.ofMillis(1);
    /** Longer than anybody waits, and far from where the arithmetic of deadlines ends. */
    private static final Duration LONGEST_TIME = Duration.ofDays(1);

    /** Which times a call can be given, in words. */
    static final String DEADLINES = "from a millisecond to a day";

    /** The same for another organization. */
    CallSettings forOrganization(String corpId, TokenSupplier tokens, Guards guards) {
        return new CallSettings(origin.forOrganization(corpId), tokens, guards, addressBlock, deadlineMillis, begunAt, retries);
    }

    /**
     * The same with another deadline.
     *
     * @throws InvalidRequestException if it is null, below a millisecond or above a day
     */
    CallSettings withDeadline(Duration deadline) {
        return origin.checked(null, () -> new CallSettings(origin, tokens, guards, addressBlock,
                checkTime("deadline", deadline).toMillis(), null, retries));
    }

    /** @throws InvalidRequestException if the time is null, below a millisecond or above a day */
    static Duration checkTime(String name, Duration time) {
        InvalidRequestException.unlessNull(name, time);
        if (!isDeadline(time)) {
            throw new InvalidRequestException(name, time, "must be " + DEADLINES);
        }
        return time;
    }

    static boolean isDeadline(Duration time) {
        return time.compareTo(SHORTEST_TIME) >= 0 && time.compareTo(LONGEST_TIME) <= 0;
    }

    /** The same for calls that share one deadline, which begins now. */
    CallSettings begunNow() {
        return new CallSettings(origin, tokens, guards, addressBlock, deadlineMillis, System.nanoTime(), retries);
    }

    CallSettings withoutRetries() {
        return new CallSettings(origin, tokens, guards, addressBlock, deadlineMillis, begunAt, false);
    }
}
