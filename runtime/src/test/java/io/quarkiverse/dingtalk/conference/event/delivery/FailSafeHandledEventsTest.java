package io.quarkiverse.dingtalk.conference.event.delivery;

import static io.quarkiverse.dingtalk.conference.event.delivery.Arrivals.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.event.HandledEvents;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.smallrye.mutiny.Uni;

/** Events go on, whatever the bean of the application does. */
class FailSafeHandledEventsTest {

    private final ScheduledExecutorService timers = Executors.newSingleThreadScheduledExecutor();

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

    private void assertIsHandledWith(Answer answer) throws Exception {
        var deliveries = DeliveriesTest.deliveries(16,
                Optional.of(new FailSafeHandledEvents(new Odd(answer), timers)), new Handler());

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
