package io.quarkiverse.dingtalk.conference.guard;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException;
import io.smallrye.faulttolerance.api.CustomBackoffStrategy;

/**
 * How long a call waits for its next try: what DingTalk asks for, or twice as long as the time before, each time with a
 * part left to chance so that calls that failed together do not come back together.
 */
public final class Backoff implements CustomBackoffStrategy {

    private static final long THROTTLED_MILLIS = 1000; // DingTalk's page on throttling: sleep a second
    private static final long MOST_MILLIS = 10_000;

    private long millis;
    private long throttledMillis = THROTTLED_MILLIS;

    @Override
    public void init(long initialDelayInMillis) {
        this.millis = initialDelayInMillis;
    }

    @Override
    public long nextDelayInMillis(Throwable failure) {
        var asked = ((ConferenceException) failure).retryAfter();
        if (asked.isPresent()) {
            return between(asked.get().toMillis(), longest(asked.get()).toMillis());
        }
        if (failure instanceof ThrottledException) {
            long now = throttledMillis;
            throttledMillis = Math.min(MOST_MILLIS, now * 2);
            return between(now, now * 3 / 2);
        }
        long now = millis;
        millis = Math.min(MOST_MILLIS, now * 2);
        return between(now / 2, now);
    }

    /** The longest wait for a next try if DingTalk asks for one. */
    static Duration longest(Duration asked) {
        return asked.multipliedBy(11).dividedBy(10);
    }

    private static long between(long least, long most) {
        return ThreadLocalRandom.current().nextLong(least, most + 1);
    }
}
