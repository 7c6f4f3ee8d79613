package io.quarkiverse.dingtalk.conference.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

class SharedTokenSourceTest {

    private static final ScheduledExecutorService TIMERS = Infrastructure.getDefaultWorkerPool();

    private final TickingClock clock = new TickingClock();
    private final DingTalkTokens dingTalk = new DingTalkTokens(clock);
    private final MapStore store = new MapStore(clock);

    @Test
    void aSecondInstanceTakesTheTokenOfTheFirst() {
        assertThat(token(instance(store))).isEqualTo("token-1");
        assertThat(token(instance(store))).isEqualTo("token-1");
        assertThat(dingTalk.requests()).isEqualTo(1);
    }

    /** The token that an instance forgets is a copy; that of the store is the one which they share. */
    @Test
    void copiesThatAreRestoredTakeTheTokenOfTheStore() {
        var copy = instance(store);
        var other = instance(store);
        token(copy);
        copy.forget();
        other.forget();

        assertThat(token(copy)).isEqualTo("token-1");
        assertThat(token(other)).isEqualTo("token-1");
        assertThat(dingTalk.requests()).isEqualTo(1);
    }

    @Test
    void aThousandInstancesThatStartTogetherAskForOneToken() {
        var realTime = new MapStore(InstantSource.system());
        dingTalk.holdBack();
        var callers = IntStream.range(0, 1000).mapToObj(i -> instance(realTime).token().subscribeAsCompletionStage()).toList();
        dingTalk.answer();

        assertThat(callers).allSatisfy(caller -> assertThat(caller.join().value()).isEqualTo("token-1"));
        assertThat(dingTalk.requests()).isEqualTo(1);
    }

    @Test
    void tokensThatLiveForAMinuteAreSharedToo() {
        dingTalk.issueFor(Duration.ofSeconds(1));
        token(instance(store));
        clock.tick(Duration.ofSeconds(30));

        assertThat(token(instance(store))).isEqualTo("token-1");
    }

    @Test
    void aStoredTokenWithoutAnEndIsTakenForADay() {
        store.tokens.put("key", new AccessToken("stored", Instant.MAX));

        assertThat(instance(store).token().await().indefinitely().expiresAt())
                .isEqualTo(clock.instant().plus(Duration.ofDays(1)));
    }

    @Test
    void aStoredTokenThatIsAboutToExpireIsOfNoUse() {
        token(instance(store));
        clock.tick(Duration.ofHours(2).minusSeconds(29));

        assertThat(token(instance(store))).isEqualTo("token-2");
    }

    @Test
    void whatOneInstanceHasRefreshedTheOthersTake() {
        var one = instance(store);
        var other = instance(store);
        token(one);
        token(other);
        clock.tick(Duration.ofHours(2).minusMinutes(10));
        token(one);
        token(other);

        assertThat(token(one)).isEqualTo("token-2");
        assertThat(token(other)).isEqualTo("token-2");
        assertThat(dingTalk.requests()).isEqualTo(2);
    }

    @Test
    void aRefusedTokenIsDroppedFromTheStore() {
        var one = instance(store);
        var refused = one.token().await().indefinitely();
        one.invalidate(refused);

        assertThat(token(one)).isEqualTo("token-2");
        assertThat(token(instance(store))).isEqualTo("token-2");
    }

    @Test
    void aRefusedTokenThatAnotherInstanceHasReplacedLeadsToNoRequest() {
        var one = instance(store);
        var refused = one.token().await().indefinitely();
        var other = instance(store);
        token(other);
        other.invalidate(refused);
        token(other);
        one.invalidate(refused);

        assertThat(token(one)).isEqualTo("token-2");
        assertThat(dingTalk.requests()).isEqualTo(2);
    }

    @Test
    void aRequestThatFailsLeavesTheNextInstanceFreeToAsk() {
        dingTalk.fail(new IllegalStateException("no"));
        assertThat(instance(store).token().subscribeAsCompletionStage()).isCompletedExceptionally();
        dingTalk.recover();

        assertThat(instance(store).token().subscribeAsCompletionStage().join().value()).isEqualTo("token-1");
    }

    @Test
    void aStoreThatFailsStopsNoCall() {
        assertThat(token(
                instance(new FailSafeStore(new BrokenStore(Uni.createFrom().failure(new IllegalStateException())), TIMERS))))
                .isEqualTo("token-1");
    }

    @Test
    void aStoreThatThrowsStopsNoCall() {
        assertThat(token(instance(new FailSafeStore(new BrokenStore(null), TIMERS)))).isEqualTo("token-1");
    }

    @Test
    void aStoreThatNeverAnswersStopsNoCall() {
        assertThat(token(instance(new FailSafeStore(new BrokenStore(Uni.createFrom().nothing()), TIMERS))))
                .isEqualTo("token-1");
    }

    @Test
    void aStoreThatIsSlowAndNeverGrantsItsLeaseHoldsACallBackForTwoSeconds() {
        var timers = new TickingTimers(clock);
        var slow = new FailSafeStore(new SlowStore(timers), timers);
        var instance = new CachedToken(new SharedTokenSource("key", dingTalk, slow, clock, timers), clock.clocks(), timers,
                Runnable::run);
        var token = instance.token().subscribeAsCompletionStage();

        timers.tick(Duration.ofSeconds(2).minusMillis(1));
        assertThat(token).isNotDone();
        timers.tick(Duration.ofMillis(1));
        assertThat(token).isCompletedWithValueMatching(it -> it.value().equals("token-1"));
    }

    @Test
    void aSlowStoreHoldsBackTheReplacementOfARefusedTokenForTwoSecondsToo() {
        var timers = new TickingTimers(clock);
        var slow = new FailSafeStore(new SlowStore(timers), timers);
        var source = new SharedTokenSource("key", dingTalk, slow, clock, timers);
        var token = source.next(new AccessToken("refused", clock.instant().plusSeconds(60)), true).subscribeAsCompletionStage();

        timers.tick(Duration.ofSeconds(2));
        assertThat(token).isCompletedWithValueMatching(it -> it.value().equals("token-1"));
    }

    @Test
    void anInstanceGivesItsLeaseBackWhenTheTokenHasCome() {
        dingTalk.holdBack();
        var token = instance(store).token().subscribeAsCompletionStage();
        assertThat(store.isLeased("key")).isTrue();
        dingTalk.answer();

        assertThat(token).isCompleted();
        assertThat(store.isLeased("key")).isFalse();
    }

    @Test
    void anInstanceWhoseLeaseHasRunOutGivesBackNoLeaseOfAnother() {
        dingTalk.holdBack();
        instance(store).token().subscribeAsCompletionStage();
        clock.tick(Duration.ofSeconds(5));
        assertThat(store.lease("key", "another", Duration.ofSeconds(5)).await().indefinitely()).isTrue();
        dingTalk.answer();

        assertThat(store.isLeased("key")).isTrue();
    }

    @Test
    void suiteTicketsReachEveryInstance() {
        new ArrivedTickets(Optional.of(store), clock).received("suite", "ticket-1").await().indefinitely();

        assertThat(new ArrivedTickets(Optional.of(store), clock).newest("suite").await().indefinitely()).isEqualTo("ticket-1");
    }

    @Test
    void theNewestSuiteTicketCountsWhereverItArrived() {
        var here = new ArrivedTickets(Optional.of(store), clock);
        here.received("suite", "ticket-1").await().indefinitely();
        clock.tick(Duration.ofHours(5));
        new ArrivedTickets(Optional.of(store), clock).received("suite", "ticket-2").await().indefinitely();

        assertThat(here.newest("suite").await().indefinitely()).isEqualTo("ticket-2");
    }

    @Test
    void aSuiteTicketThatTheStoreDidNotTakeCountsWhereItArrived() {
        var broken = new BrokenStore(Uni.createFrom().failure(new IllegalStateException()));
        var here = new ArrivedTickets(Optional.of(new FailSafeStore(broken, TIMERS)), clock);
        here.received("suite", "ticket-1").await().indefinitely();

        assertThat(here.newest("suite").await().indefinitely()).isEqualTo("ticket-1");
        assertThat(here.newest("another").await().indefinitely()).isNull();
    }

    private CachedToken instance(AccessTokenStore store) {
        return new CachedToken(new SharedTokenSource("key", dingTalk, store, clock, TIMERS), clock.clocks(), TIMERS,
                Runnable::run);
    }

    private static String token(CachedToken instance) {
        return instance.token().await().indefinitely().value();
    }

    /** Every call of it gives the same, or throws where there is nothing to give. */
    private record BrokenStore(Uni<?> answer) implements AccessTokenStore {

        @SuppressWarnings("unchecked")
        private <T> Uni<T> answered() {
            return (Uni<T>) List.of(answer).get(0);
        }

        @Override
        public Uni<AccessToken> get(String key) {
            return answered();
        }

        @Override
        public Uni<Void> put(String key, AccessToken token) {
            return answered();
        }

        @Override
        public Uni<Void> drop(String key, AccessToken token) {
            return answered();
        }

        @Override
        public Uni<Boolean> lease(String key, String owner, Duration time) {
            return answered();
        }

        @Override
        public Uni<Void> release(String key, String owner) {
            return answered();
        }
    }

    /** Answers after 300 ms, and never grants its lease. */
    private record SlowStore(TickingTimers timers) implements AccessTokenStore {

        private <T> Uni<T> later(T item) {
            return Uni.createFrom().item(item).onItem().delayIt().onExecutor(timers).by(Duration.ofMillis(300));
        }

        @Override
        public Uni<AccessToken> get(String key) {
            return later(null);
        }

        @Override
        public Uni<Void> put(String key, AccessToken token) {
            return later(null);
        }

        @Override
        public Uni<Void> drop(String key, AccessToken token) {
            return later(null);
        }

        @Override
        public Uni<Boolean> lease(String key, String owner, Duration time) {
            return later(false);
        }
    }
}
