package io.quarkiverse.dingtalk.conference.guard;

import static io.quarkiverse.dingtalk.conference.guard.Guard.Verdict.FAILURE;
import static io.quarkiverse.dingtalk.conference.guard.Guard.Verdict.NONE;
import static io.quarkiverse.dingtalk.conference.guard.Guard.Verdict.SUCCESS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.guard.Guard.Permit;
import io.quarkiverse.dingtalk.conference.guard.Guard.Verdict;

class CircuitBreakerTest {

    private final NanoClock clock = new NanoClock();
    private final CircuitBreaker breaker = new CircuitBreaker(4, 0.5, 1000, clock.clocks());

    @Test
    void opensWhenThePartOfTheLastAttemptsHasFailed() {
        attempts(SUCCESS, SUCCESS, FAILURE);
        assertThat(breaker.refuses()).isFalse();
        attempts(FAILURE);

        assertThat(breaker.acquire()).isNull();
    }

    @Test
    void staysClosedBelowThatPart() {
        attempts(FAILURE, SUCCESS, SUCCESS, SUCCESS, FAILURE, SUCCESS, SUCCESS, SUCCESS);

        assertThat(breaker.refuses()).isFalse();
    }

    @Test
    void looksAtTheLastAttemptsOnly() {
        attempts(FAILURE, SUCCESS, SUCCESS, SUCCESS, SUCCESS, FAILURE);

        assertThat(breaker.refuses()).isFalse();
    }

    @Test
    void whatSaysNothingIsNeitherSuccessNorFailure() {
        attempts(FAILURE, NONE, NONE, NONE, NONE, FAILURE, NONE, SUCCESS, NONE, SUCCESS);

        assertThat(breaker.refuses()).isTrue();
    }

    @Test
    void nothingButAttemptsThatSayNothingLeaveItClosed() {
        attempts(NONE, NONE, NONE, NONE, NONE, NONE);

        assertThat(breaker.refuses()).isFalse();
    }

    @Test
    void letsOneProbeThroughWhenItsTimeHasPassed() {
        open();
        clock.passMillis(999);
        assertThat(breaker.acquire()).isNull();
        clock.passMillis(1);

        assertThat(breaker.acquire()).isEqualTo(Permit.PROBE);
        assertThat(breaker.acquire()).isNull();
        assertThat(breaker.refuses()).isTrue();
    }

    @Test
    void letsOneProbeThroughWhenTheMachineHasSlept() {
        open();
        clock.passOnTheWall(Duration.ofHours(10));

        assertThat(breaker.acquire()).isEqualTo(Permit.PROBE);
        assertThat(breaker.acquire()).isNull();
    }

    @Test
    void staysOpenForItsTimeOnlyThoughTheWallClockIsSetBack() {
        open();
        clock.passOnTheWall(Duration.ofHours(-10));
        clock.passMillis(999);
        assertThat(breaker.acquire()).isNull();
        clock.passMillis(1);

        assertThat(breaker.acquire()).isEqualTo(Permit.PROBE);
    }

    @Test
    void aProbeThatSucceedsClosesIt() {
        open();
        probe(SUCCESS);

        assertThat(breaker.acquire()).isEqualTo(Permit.REGULAR);
    }

    @Test
    void aProbeThatFailsOpensItAgain() {
        open();
        probe(FAILURE);

        assertThat(breaker.acquire()).isNull();
        clock.passMillis(1000);
        assertThat(breaker.acquire()).isEqualTo(Permit.PROBE);
    }

    @Test
    void aProbeThatSaysNothingIsFollowedByAnother() {
        open();
        probe(NONE);

        assertThat(breaker.acquire()).isEqualTo(Permit.PROBE);
    }

    @Test
    void whatBeganBeforeItOpenedDoesNotDecide() {
        var slow = breaker.acquire();
        open();
        clock.passMillis(1000);
        breaker.acquire();
        breaker.record(slow, SUCCESS);

        assertThat(breaker.refuses()).isTrue();
    }

    @Test
    void onceClosedItForgetsWhatWasBefore() {
        open();
        probe(SUCCESS);
        attempts(FAILURE, SUCCESS, SUCCESS);

        assertThat(breaker.refuses()).isFalse();
    }

    private void open() {
        attempts(FAILURE, FAILURE, FAILURE, FAILURE);
    }

    private void probe(Verdict verdict) {
        clock.passMillis(1000);
        breaker.record(breaker.acquire(), verdict);
    }

    private void attempts(Verdict... verdicts) {
        for (var verdict : verdicts) {
            breaker.record(breaker.acquire(), verdict);
        }
    }
}
