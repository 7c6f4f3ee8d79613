package io.quarkiverse.dingtalk.conference.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private static final long START = Long.MAX_VALUE - 5; // nanoseconds may overflow

    private final RateLimiter limiter = new RateLimiter(20);

    @Test
    void spacesTurnsEvenlyAlsoAfterARest() {
        assertThat(reserve(0)).isZero();
        assertThat(reserve(0)).isEqualTo(50);
        assertThat(reserve(10)).isEqualTo(100);
        assertThat(reserve(1000)).isEqualTo(1000);
        assertThat(reserve(1000)).isEqualTo(1050);
    }

    @Test
    void tellsWhetherTurnsAreStillToCome() {
        assertThat(limiter.hasTurnsAfter(at(0))).isFalse();

        reserve(0);
        assertThat(limiter.hasTurnsAfter(at(0))).isFalse();

        reserve(0);
        assertThat(limiter.hasTurnsAfter(at(49))).isTrue();
        assertThat(limiter.hasTurnsAfter(at(50))).isFalse();
    }

    @Test
    void doesNotTakeATurnThatComesTooLate() {
        reserve(0);
        reserve(0);

        assertThat(limiter.reserve(at(0), at(0), at(99))).isEqualTo(RateLimiter.NONE);
        assertThat(reserve(0)).isEqualTo(100);
    }

    @Test
    void aTurnThatIsGivenBackGoesToTheNext() {
        reserve(0);
        limiter.giveBack(at(reserve(0)));

        assertThat(reserve(0)).isEqualTo(50);
        assertThat(reserve(0)).isEqualTo(100);
    }

    @Test
    void aTurnThatIsGivenBackIsGoneWhenItsTimeHasPassed() {
        reserve(0);
        limiter.giveBack(at(reserve(0)));

        assertThat(reserve(60)).isEqualTo(100);
    }

    @Test
    void whoHasToWaitLongerLeavesTheTurnsBeforeToOthers() {
        assertThat(reserveFrom(0, 120)).isEqualTo(150);

        assertThat(reserve(0)).isZero();
        assertThat(reserve(0)).isEqualTo(50);
        assertThat(reserve(0)).isEqualTo(100);
        assertThat(reserve(0)).isEqualTo(200);
    }

    @Test
    void aRequestWithoutATurnMovesTheOthersBack() {
        reserve(0);
        limiter.count(at(0));

        assertThat(reserve(0)).isEqualTo(100);
    }

    @Test
    void anOddRateIsRatherALittleTooSlow() {
        var three = new RateLimiter(3);
        three.reserve(0, 0, Long.MAX_VALUE);

        assertThat(three.reserve(0, 0, Long.MAX_VALUE)).isEqualTo(333_333_334);
    }

    private long reserve(long now) {
        return reserveFrom(now, now);
    }

    private long reserveFrom(long now, long earliest) {
        return TimeUnit.NANOSECONDS.toMillis(limiter.reserve(at(now), at(earliest), at(100_000)) - START);
    }

    private static long at(long millis) {
        return START + TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
