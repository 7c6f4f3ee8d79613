package io.quarkiverse.dingtalk.conference.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.value.Copies;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

class CachedTokenTest {

    private static final Duration LIFETIME = Duration.ofHours(2);
    /** Before this a token is never refreshed, after {@link #SURELY_IN_WINDOW} always. */
    private static final Duration BEFORE_WINDOW = LIFETIME.minusMinutes(20).minusMillis(1);
    private static final Duration SURELY_IN_WINDOW = LIFETIME.minusMinutes(10);

    private static final ScheduledExecutorService TIMERS = Infrastructure.getDefaultWorkerPool();

    private final TickingClock clock = new TickingClock();
    private final DingTalkTokens dingTalk = new DingTalkTokens(clock);
    private final CachedToken cache = new CachedToken(dingTalk, clock.clocks(), TIMERS, Runnable::run);

    @Test
    void nothingIsAskedBeforeTheFirstCall() {
        assertThat(dingTalk.requests()).isZero();
    }

    @Test
    void aTokenServesUntilItsRefreshIsDue() {
        assertThat(token()).isEqualTo("token-1");
        clock.tick(BEFORE_WINDOW);

        assertThat(token()).isEqualTo("token-1");
        assertThat(dingTalk.requests()).isEqualTo(1);
    }

    @Test
    void theOldTokenServesWhileTheNextIsAskedFor() {
        token();
        clock.tick(SURELY_IN_WINDOW);
        dingTalk.holdBack();

        assertThat(token()).isEqualTo("token-1");
        assertThat(token()).isEqualTo("token-1");
        assertThat(dingTalk.requests()).isEqualTo(2);
        dingTalk.answer();
        assertThat(token()).isEqualTo("token-2");
        assertThat(dingTalk.requests()).isEqualTo(2);
    }

    @Test
    void anExpiredTokenIsNotHandedOut() {
        token();
        clock.tick(LIFETIME);

        assertThat(token()).isEqualTo("token-2");
    }

    @Test
    void aTokenServesToItsLastMillisecondWhenNoOtherIsToBeHad() {
        token();
        dingTalk.fail(new IllegalStateException("no"));
        clock.tick(LIFETIME.minusMillis(1));

        assertThat(token()).isEqualTo("token-1");
        clock.tick(Duration.ofMillis(1));
        assertThatThrownBy(this::token).hasMessage("no");
    }

    @Test
    void aTokenThatIsForgottenIsAskedForAgain() {
        token();
        cache.forget();

        assertThat(cache.current()).isNull();
        assertThat(token()).isEqualTo("token-2");
    }

    @Test
    void aFailureThatIsForgottenIsNoPause() {
        dingTalk.fail(new IllegalStateException("no"));
        assertThatThrownBy(this::token).hasMessage("no");
        dingTalk.recover();
        cache.forget();

        assertThat(token()).isEqualTo("token-1");
    }

    @Test
    void whoWaitsForARequestThatIsForgottenIsAnswered() {
        dingTalk.holdBack();
        var waiting = cache.token().subscribeAsCompletionStage();
        cache.forget();
        dingTalk.answer();

        assertThat(waiting.join().value()).isEqualTo("token-1");
        assertThat(token()).isEqualTo("token-2");
    }

    @Test
    void copiesOfAnInstanceDoNotRefreshAtTheSameTime() {
        var refreshes = Copies.both(() -> IntStream.range(0, 5).mapToObj(i -> refreshedAfter()).toList());

        assertThat(refreshes.get(0)).isNotEqualTo(refreshes.get(1));
    }

    /** Of a new token, in seconds. */
    private int refreshedAfter() {
        cache.forget();
        token();
        clock.tick(BEFORE_WINDOW);
        int asked = dingTalk.requests();
        for (int seconds = 0;; seconds++) {
            token();
            if (dingTalk.requests() > asked) {
                return seconds;
            }
            clock.tick(Duration.ofSeconds(1));
        }
    }

    @Test
    void aFunctionThatWasFrozenForANightAsksOnce() {
        token();
        clock.tick(Duration.ofHours(9));

        assertThat(token()).isEqualTo("token-2");
        assertThat(token()).isEqualTo("token-2");
        assertThat(dingTalk.requests()).isEqualTo(2);
    }

    @Test
    void soDoesOneWhoseMachineSlept() {
        token();
        clock.set(Duration.ofHours(10));

        assertThat(token()).isEqualTo("token-2");
        assertThat(token()).isEqualTo("token-2");
        assertThat(dingTalk.requests()).isEqualTo(2);
    }

    @Test
    void aRequestThatWasUnderWayWhenTheMachineFellAsleepIsMadeAnew() {
        token();
        clock.tick(SURELY_IN_WINDOW);
        dingTalk.holdBack();
        token();
        clock.set(Duration.ofHours(10));
        var waiting = ask();

        assertThat(dingTalk.requests()).isEqualTo(3);
        dingTalk.answer();
        assertThat(waiting).isCompleted();
    }

    @Test
    void aTokenThatHasExpiredByAWallClockThatWasSetBackSinceIsReplacedWhenItIsRefused() {
        var held = cache.token().await().indefinitely();
        clock.tick(Duration.ofHours(10));
        clock.set(Duration.ofHours(-10));
        assertThat(token()).isEqualTo("token-1");
        cache.invalidate(held);

        assertThat(token()).isEqualTo("token-2");
        assertThat(dingTalk.requests()).isEqualTo(2);
    }

    @Test
    void manyCallersWhoWaitShareOneRequest() {
        dingTalk.holdBack();
        var callers = IntStream.range(0, 1000).mapToObj(i -> ask()).toList();
        dingTalk.answer();

        assertThat(callers).allSatisfy(caller -> assertThat(caller.join().value()).isEqualTo("token-1"));
        assertThat(dingTalk.requests()).isEqualTo(1);
    }

    @Test
    void aCallerWhoGivesUpDoesNotTakeTheTokenFromTheOthers() {
        dingTalk.holdBack();
        var first = cache.token().subscribe().with(token -> {
        });
        var second = ask();
        first.cancel();
        dingTalk.answer();

        assertThat(second.join().value()).isEqualTo("token-1");
        assertThat(dingTalk.requests()).isEqualTo(1);
    }

    @Test
    void callersWhoWaitForARequestThatFailsAllGetTheFailure() {
        dingTalk.holdBack();
        dingTalk.fail(new IllegalStateException("no"));
        var callers = List.of(ask(), ask());
        dingTalk.answer();

        assertThat(callers).allSatisfy(caller -> assertThat(caller).isCompletedExceptionally());
        assertThat(dingTalk.requests()).isEqualTo(1);
    }

    @Test
    void afterAFailureThereIsAPauseInWhichCallsFailAtOnce() {
        dingTalk.fail(new IllegalStateException("no"));
        assertThatThrownBy(this::token).hasMessage("no");
        clock.tick(Duration.ofMillis(499));

        assertThatThrownBy(this::token).hasMessage("no");
        assertThat(dingTalk.requests()).isEqualTo(1);
    }

    @Test
    void withoutATokenThePausesStayBelowASecond() {
        dingTalk.fail(new IllegalStateException("no"));
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(this::token).hasMessage("no");
            clock.tick(Duration.ofSeconds(1));
        }
        dingTalk.recover();

        assertThat(token()).isEqualTo("token-1");
    }

    @Test
    void aRefreshThatFailsLeavesTheOldTokenAndIsTriedEverMoreRarely() {
        token();
        dingTalk.fail(new IllegalStateException("no"));
        clock.tick(SURELY_IN_WINDOW);
        int calls = 0;
        for (var end = clock.instant().plus(Duration.ofMinutes(10)).minusMillis(1); clock.instant().isBefore(end); calls++) {
            assertThat(token()).isEqualTo("token-1");
            clock.tick(Duration.ofMillis(100));
        }

        // pauses of 0.5, 1, 2, 4, 8, 16, 32 and then 60 seconds in ten minutes of ten calls a second
        assertThat(calls).isEqualTo(6000);
        assertThat(dingTalk.requests() - 1).isEqualTo(16);
    }

    @Test
    void aPauseEndsWithTheTokenThatMadeItBearable() {
        token();
        dingTalk.fail(new IllegalStateException("no"));
        for (clock.tick(SURELY_IN_WINDOW); dingTalk.requests() < 12; clock.tick(Duration.ofSeconds(1))) {
            token(); // until the pauses are a minute long
        }
        clock.tick(Duration.between(clock.instant(), cache.token().await().indefinitely().expiresAt()));
        dingTalk.recover();

        assertThat(token()).isEqualTo("token-2");
    }

    @Test
    void aPauseEndsOnItsMillisecond() {
        dingTalk.fail(new IllegalStateException("no"));
        assertThatThrownBy(this::token).hasMessage("no");
        dingTalk.recover();
        clock.tick(Duration.ofMillis(500));

        assertThat(token()).isEqualTo("token-1");
    }

    @Test
    void aWallClockThatIsSetBackDoesNotProlongAPause() {
        for (var setBack : List.of(Duration.ofSeconds(-30), Duration.ofHours(-1))) {
            dingTalk.fail(new IllegalStateException("no"));
            clock.tick(LIFETIME);
            assertThatThrownBy(this::token).hasMessage("no");
            dingTalk.recover();
            clock.set(setBack);
            clock.tick(Duration.ofMillis(999));

            assertThat(token()).startsWith("token-");
        }
    }

    @Test
    void aWallClockThatIsSetBackDoesNotMakeCallsHammerOnAServiceThatIsDown() {
        dingTalk.fail(new IllegalStateException("no"));
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(this::token).hasMessage("no");
            clock.set(Duration.ofMinutes(-1));
            clock.tick(Duration.ofMillis(10));
        }

        assertThat(dingTalk.requests()).isEqualTo(2);
    }

    @Test
    void aWallClockThatIsSetBackDoesNotKeepARequestThatNobodyAnswers() {
        dingTalk.holdBack();
        ask();
        clock.set(Duration.ofHours(-1));
        clock.tick(Duration.ofSeconds(10));
        ask();

        assertThat(dingTalk.requests()).isEqualTo(2);
    }

    @Test
    void aPauseEndsWhileTheMachineSleepsToo() {
        dingTalk.fail(new IllegalStateException("no"));
        assertThatThrownBy(this::token).hasMessage("no");
        dingTalk.recover();
        clock.set(Duration.ofHours(1));

        assertThat(token()).isEqualTo("token-1");
    }

    @ParameterizedTest
    @ValueSource(longs = { 0, -1, Long.MIN_VALUE / 1000, 1, 59 })
    void aLifetimeThatMakesNoSenseDoesNotLeadToARequestPerCall(long seconds) {
        dingTalk.issueFor(Duration.ofSeconds(seconds));
        for (int i = 0; i < 49; i++) {
            assertThat(token()).isEqualTo("token-1");
            clock.tick(Duration.ofSeconds(1));
        }

        assertThat(dingTalk.requests()).isEqualTo(1);
    }

    @Test
    void aLifetimeBeyondAllMeasureIsADay() {
        dingTalk.issueFor(Duration.ofSeconds(Long.MAX_VALUE));

        assertThat(cache.token().await().indefinitely().expiresAt()).isEqualTo(clock.instant().plus(Duration.ofDays(1)));
    }

    @Test
    void whenARefreshIsDueIsDrawnAnewForEachToken() {
        var ages = new HashSet<Duration>();
        for (int i = 0; i < 20; i++) {
            token();
            var granted = clock.instant();
            clock.tick(BEFORE_WINDOW);
            for (int before = dingTalk.requests(); dingTalk.requests() == before; token()) {
                clock.tick(Duration.ofSeconds(1));
            }
            ages.add(Duration.between(granted, clock.instant()));
            clock.tick(LIFETIME);
        }

        assertThat(ages).hasSizeGreaterThan(1);
    }

    @Test
    void aTokenThatWasRefusedIsNotHandedOutAgain() {
        var refused = cache.token().await().indefinitely();
        cache.invalidate(refused);

        assertThat(token()).isEqualTo("token-2");
    }

    @Test
    void thePauseAfterATokenIssuedAnewEndsWithTheToken() {
        var expiring = new AccessToken("same", clock.instant().plusMillis(500));
        var reissuing = new CachedToken((held, refused) -> Uni.createFrom().item(
                () -> clock.instant().isBefore(expiring.expiresAt()) ? expiring
                        : new AccessToken("next", clock.instant().plus(LIFETIME))),
                clock.clocks(), TIMERS, Runnable::run);
        for (int i = 0; i < 5; i++) {
            reissuing.invalidate(reissuing.token().await().indefinitely());
        }
        clock.tick(Duration.ofMillis(500));

        assertThat(reissuing.token().await().indefinitely().value()).isEqualTo("next");
    }

    @Test
    void aHundredRefusalsOfOneTokenLeadToOneRequest() {
        var refused = cache.token().await().indefinitely();
        for (int i = 0; i < 100; i++) {
            cache.invalidate(refused);
            assertThat(token()).isEqualTo("token-2");
        }

        assertThat(dingTalk.requests()).isEqualTo(2);
    }

    @Test
    void aRefusalThatComesLateLeavesTheNewTokenInPlace() {
        var refused = cache.token().await().indefinitely();
        clock.tick(LIFETIME);
        token();
        cache.invalidate(refused);

        assertThat(token()).isEqualTo("token-2");
        assertThat(dingTalk.requests()).isEqualTo(2);
    }

    @Test
    void aRefusalEndsThePauseAfterAFailedRefresh() {
        var refused = cache.token().await().indefinitely();
        clock.tick(SURELY_IN_WINDOW);
        dingTalk.fail(new IllegalStateException("no"));
        token();
        dingTalk.recover();
        cache.invalidate(refused);

        assertThat(token()).isEqualTo("token-2");
    }

    @Test
    void aTokenThatIsRefusedAndIssuedAgainIsNotAskedForWithEveryCall() {
        dingTalk.issueTheSame();
        for (int i = 0; i < 20; i++) {
            cache.invalidate(cache.token().await().indefinitely());
            clock.tick(Duration.ofMillis(40));
        }

        assertThat(dingTalk.requests()).isEqualTo(1 + 4);
    }

    @Test
    void aRequestThatNobodyAnswersIsGivenUpAfterTenSecondsOfTheClock() {
        dingTalk.holdBack();
        ask();
        clock.tick(Duration.ofSeconds(10).minusMillis(1));
        ask();
        assertThat(dingTalk.requests()).isEqualTo(1);

        clock.tick(Duration.ofMillis(1));
        ask();

        assertThat(dingTalk.requests()).isEqualTo(2);
    }

    @Test
    void anAnswerThatComesAfterItsRequestWasGivenUpChangesNothing() {
        dingTalk.holdBack();
        ask();
        clock.tick(Duration.ofMinutes(1));
        var later = ask();
        dingTalk.answer();

        assertThat(later.join().value()).isEqualTo("token-2");
        assertThat(token()).isEqualTo("token-2");
    }

    @Test
    void aTokenAtHandIsTakenWithoutWaiting() {
        assertThat(cache.current()).isNull();
        token();

        assertThat(cache.current().value()).isEqualTo("token-1");
    }

    @Test
    void takingATokenStartsItsRefreshWhenThatIsDue() {
        token();
        clock.tick(SURELY_IN_WINDOW);

        assertThat(cache.current().value()).isEqualTo("token-1");
        assertThat(cache.current().value()).isEqualTo("token-2");
    }

    @Test
    void aSourceThatGivesNothingIsAFailure() {
        var nothing = new CachedToken((held, refused) -> Uni.createFrom().nullItem(), clock.clocks(), TIMERS, Runnable::run);

        assertThatThrownBy(() -> nothing.token().await().indefinitely()).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void whoeverIsToldOfAFailureIsToldWhatTheSourceMakesOfItThoughItNeverAnswered() {
        var silent = new TokenSource() {
            @Override
            public Uni<AccessToken> next(AccessToken held, boolean refused) {
                return Uni.createFrom().nullItem();
            }

            @Override
            public Throwable told(Throwable failure) {
                return new AuthenticationException(Failure.of("GetToken", "of a client"));
            }
        };

        assertThatThrownBy(() -> new CachedToken(silent, clock.clocks(), TIMERS, Runnable::run).token().await().indefinitely())
                .hasMessageContaining("of a client");
    }

    private String token() {
        return cache.token().await().indefinitely().value();
    }

    private CompletableFuture<AccessToken> ask() {
        return cache.token().subscribeAsCompletionStage();
    }
}
