package io.quarkiverse.dingtalk.conference.guard;

import java.time.Duration;

import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException;
import io.quarkiverse.dingtalk.conference.value.Jitter;

/**
 * The waits of one call between its attempts: exponential with jitter, so that calls that failed together do not come back
 * together. {@code Retry-After} makes a wait longer and never shorter.
 */
public final class Backoff {

    /** DingTalk's page on throttling: sleep a second. */
    public static final long THROTTLED_MILLIS = 1000;

    private static final long MAX_MILLIS = 10_000;
    private static final Duration MAX_ASKED = Duration.ofDays(1); // longer than any deadline

    private long millis;
    private long throttledMillis;

    /**
     * @param delayMillis the first wait at most
     * @param throttledMillis the first wait at least, of a call that DingTalk has throttled
     */
    Backoff(long delayMillis, long throttledMillis) {
        this.millis = delayMillis;
        this.throttledMillis = throttledMillis;
    }

    /** How long to wait, in milliseconds, after a failure that is retried. */
    public long next(ConferenceException failure) {
        long own = failure instanceof ThrottledException ? throttled() : regular();
        return failure.retryAfter().map(it -> Math.max(own, asked(it))).orElse(own);
    }

    /** A date may be thousands of years away. */
    private static long asked(Duration wait) {
        long millis = wait.compareTo(MAX_ASKED) < 0 ? wait.toMillis() : MAX_ASKED.toMillis();
        return Jitter.between(millis, millis * 11 / 10);
    }

    private long throttled() {
        long now = throttledMillis;
        throttledMillis = next(now);
        return Jitter.between(now, now * 3 / 2);
    }

    private long regular() {
        long now = millis;
        millis = next(now);
        return Jitter.between(now / 2, now);
    }

    private static long next(long now) {
        return Math.max(now, Math.min(MAX_MILLIS, now * 2));
    }
}
