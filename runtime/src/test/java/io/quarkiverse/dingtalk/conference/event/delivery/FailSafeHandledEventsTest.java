package io.quarkiverse.dingtalk.conference.event.delivery;

import static io.quarkiverse.dingtalk.conference.event.delivery.Arrivals.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.event.HandledEvents;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.smallrye.mutiny.Uni;

/** Events go on, whatever the bean of the application does. */
class FailSafeHandledEventsTest {

    private final ScheduledExecutorService timers = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong nanos = new AtomicLong();

    @AfterEach
    void stop() {
        timers.shutdownNow();
    }

    @Test
    void ifItThrows() throws Exception {
        assertIsHandledWith(() -> {
            throw new IllegalStateException("of the test");
        });
    }

    @Test
    void ifItFails() throws Exception {
        assertIsHandledWith(() -> Uni.createFrom().failure(new IllegalStateException("of the test")));
    }

    @Test
    void ifItEmitsNothing() throws Exception {
        assertIsHandledWith(() -> Uni.createFrom().nullItem());
    }

    @Test
    void ifItNeverAnswers() throws Exception {
        assertIsHandledWith(() -> Uni.createFrom().nothing());
    }

    @Test
    void afterAFailureItIsLeftAloneForAWhile() {
        var calls = new AtomicInteger();
        var events = failing(calls);

        events.isHandled("a").await().indefinitely();
        nanos.addAndGet(Duration.ofSeconds(5).toNanos() - 1);
        events.isHandled("b").await().indefinitely();
        assertThat(calls).hasValue(1);
        nanos.incrementAndGet();
        events.isHandled("c").await().indefinitely();

        assertThat(calls).hasValue(2);
    }

    private FailSafeHandledEvents failing(AtomicInteger calls) {
        return new FailSafeHandledEvents(new Odd(() -> {
            calls.incrementAndGet();
            throw new IllegalStateException("of the test");
        }), timers, nanos::get);
    }

    @Test
    void aPauseOfAMachineThatRanForLongerIsOver() {
        var calls = new AtomicInteger();
        var events = failing(calls);

        events.isHandled("a").await().indefinitely();
        nanos.addAndGet(Duration.ofDays(-1).toNanos());
        events.isHandled("b").await().indefinitely();

        assertThat(calls).hasValue(2);
    }

    private void assertIsHandledWith(Answer answer) throws Exception {
        var deliveries = DeliveriesTest.deliveries(16,
                Optional.of(new FailSafeHandledEvents(new Odd(answer), timers, nanos::get)), new Handler());

        var verdict = deliveries.deliver(event("a")).toCompletableFuture();

        assertThat(verdict.get(20, TimeUnit.SECONDS)).isTrue();
    }

    private interface Answer {

        Uni<?> get();
    }

    private static final class Handler implements Listener {

        @Override
        public boolean wants(MeetingEvent event) {
            return true;
        }

        @Override
        public CompletionStage<Boolean> tell(MeetingEvent event) {
            return Verdicts.HANDLED;
        }
    }

    @SuppressWarnings("unchecked")
    private record Odd(Answer answer) implements HandledEvents {

        @Override
        public Uni<Boolean> isHandled(String key) {
            return (Uni<Boolean>) answer.get();
        }

        @Override
        public Uni<Void> handled(String key, Duration time) {
            return (Uni<Void>) answer.get();
        }

        @Override
        public Uni<Boolean> claim(String key, String owner, Duration time) {
            return (Uni<Boolean>) answer.get();
        }

        @Override
        public Uni<Void> release(String key, String owner) {
            return (Uni<Void>) answer.get();
        }
    }
}
