package io.quarkiverse.dingtalk.conference.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.RepeatedTest;

import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.error.ServiceUnavailableException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException.Limit;

class BackoffTest {

    private final Backoff backoff = new Backoff();

    @RepeatedTest(20)
    void eachTryWaitsTwiceAsLongUpToTenSecondsAndHalfOfItIsChance() {
        backoff.init(200);

        for (long most : new long[] { 200, 400, 800, 1600, 3200, 6400, 10_000, 10_000 }) {
            assertThat(backoff.nextDelayInMillis(unavailable(null))).isBetween(most / 2, most);
        }
    }

    @RepeatedTest(20)
    void whatIsThrottledWaitsASecondOrMoreHoweverShortTheDelay() {
        backoff.init(0);

        for (long least : new long[] { 1000, 2000, 4000, 8000, 10_000, 10_000 }) {
            assertThat(backoff.nextDelayInMillis(throttled(null))).isBetween(least, least * 3 / 2);
        }
    }

    @RepeatedTest(20)
    void whatDingTalkAsksForComesFirst() {
        backoff.init(200);

        assertThat(backoff.nextDelayInMillis(unavailable(Duration.ofSeconds(7)))).isBetween(7000L, 7700L);
        assertThat(backoff.nextDelayInMillis(throttled(Duration.ofSeconds(7)))).isBetween(7000L, 7700L);
        assertThat(backoff.nextDelayInMillis(throttled(Duration.ZERO))).isZero();
    }

    private static ServiceUnavailableException unavailable(Duration retryAfter) {
        return new ServiceUnavailableException(new Failure("o", 503, null, "m", null, retryAfter), null);
    }

    private static ThrottledException throttled(Duration retryAfter) {
        return new ThrottledException(new Failure("o", 403, null, "m", null, retryAfter), Limit.PER_SECOND);
    }
}
