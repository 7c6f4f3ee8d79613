package io.quarkiverse.dingtalk.conference.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.error.ThrottledException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException.Limit;

class BackoffTest {

    @RepeatedTest(20)
    void eachTryWaitsTwiceAsLongUpToTenSecondsAndHalfOfItIsChance() {
        var backoff = new Backoff(200, Backoff.THROTTLED_MILLIS);

        for (long most : new long[] { 200, 400, 800, 1600, 3200, 6400, 10_000, 10_000 }) {
            assertThat(backoff.next(unavailable(null))).isBetween(most / 2, most);
        }
    }

    @RepeatedTest(20)
    void whatIsThrottledWaitsASecondOrMoreHoweverShortTheDelay() {
        var backoff = new Backoff(0, Backoff.THROTTLED_MILLIS);

        for (long least : new long[] { 1000, 2000, 4000, 8000, 10_000, 10_000 }) {
            assertThat(backoff.next(throttled(null))).isBetween(least, least * 3 / 2);
        }
    }

    @RepeatedTest(20)
    void whatIsThrottledWaitsShorterIfThatIsConfigured() {
        var backoff = new Backoff(200, 10);

        for (long least : new long[] { 10, 20, 40 }) {
            assertThat(backoff.next(throttled(null))).isBetween(least, least * 3 / 2);
        }
    }

    @RepeatedTest(20)
    void whatDingTalkAsksForIsWaitedIfItIsLonger() {
        var backoff = new Backoff(200, Backoff.THROTTLED_MILLIS);

        assertThat(backoff.next(unavailable(Duration.ofSeconds(7)))).isBetween(7000L, 7700L);
        assertThat(backoff.next(throttled(Duration.ofSeconds(7)))).isBetween(7000L, 7700L);
    }

    @RepeatedTest(20)
    void aRetryAfterOfNoTimeIsNoLicenseToHurry() {
        var backoff = new Backoff(200, Backoff.THROTTLED_MILLIS);

        assertThat(backoff.next(throttled(Duration.ZERO))).isBetween(1000L, 1500L);
        assertThat(backoff.next(unavailable(Duration.ZERO))).isBetween(100L, 200L);
    }

    @Test
    void aRetryAfterOfThousandsOfYearsIsLongerThanAnyDeadline() {
        var backoff = new Backoff(200, Backoff.THROTTLED_MILLIS);

        assertThat(backoff.next(throttled(Duration.ofDays(8000 * 365)))).isGreaterThanOrEqualTo(Duration.ofDays(1).toMillis());
        assertThat(TimeUnit.MILLISECONDS.toNanos(backoff.next(throttled(Duration.ofSeconds(Long.MAX_VALUE)))))
                .isPositive().isLessThan(Long.MAX_VALUE / 2);
    }

    @Test
    void waitsOfMoreThanTenSecondsDoNotBecomeShorter() {
        var backoff = new Backoff(40_000, 30_000);
        for (int i = 0; i < 3; i++) {
            assertThat(backoff.next(throttled(null))).isGreaterThanOrEqualTo(30_000);
            assertThat(backoff.next(unavailable(null))).isGreaterThanOrEqualTo(20_000);
        }
    }

    private static DingTalkUnavailableException unavailable(Duration retryAfter) {
        return new DingTalkUnavailableException(Failure.builder().status(503).retryAfter(retryAfter).build());
    }

    private static ThrottledException throttled(Duration retryAfter) {
        return new ThrottledException(Failure.builder().status(403).retryAfter(retryAfter).build(), Limit.PER_SECOND);
    }
}
