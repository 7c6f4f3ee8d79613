package io.quarkiverse.dingtalk.conference.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;

/** What {@link PollUni} does where threads and the end of the application come in between. */
class PollUniUnderStressTest {

    private static final Object NOTHING = List.of();

    /** Timers of a millisecond fire on another thread, before the one that has set them goes on. */
    @Test
    void cancelingEndsTheReadingOfATimerThatWasFasterThanWhoHasSetIt() {
        var canceled = new AtomicBoolean();
        var underWay = Uni.createFrom().nothing().onCancellation().invoke(() -> canceled.set(true));
        var fast = new Waits() {
            @Override
            public Runnable schedule(long millis, Runnable task) {
                task.run();
                return () -> {
                };
            }
        };

        subscribed(fast, it -> Optional.of(it).filter(read -> read != NOTHING), NOTHING, underWay).cancel();

        assertThat(canceled).isTrue();
    }

    @Test
    void whoWaitsIsToldThatTheApplicationHasStopped() {
        var stopped = new Waits() {
            @Override
            public Runnable schedule(long millis, Runnable task) {
                throw new RejectedExecutionException("event executor terminated");
            }
        };

        try {
            subscribed(stopped, it -> Optional.empty(), NOTHING).assertFailed();
        } catch (RejectedExecutionException thrownAtWhoEmits) {
            assertThat(thrownAtWhoEmits).as("thrown at who emits, the subscriber is told nothing").isNull();
        }
    }

    @Test
    void whoWaitsIsToldThatWhatWasReadCannotBeLookedAt() {
        try {
            subscribed(new Waits(), it -> {
                throw new IllegalStateException("odd");
            }, NOTHING).assertFailed();
        } catch (IllegalStateException thrownAtWhoEmits) {
            assertThat(thrownAtWhoEmits).as("thrown at who emits, the subscriber is told nothing").isNull();
        }
    }

    private static UniAssertSubscriber<Object> subscribed(Pauses pauses, Function<Object, Optional<Object>> found,
            Object... outcomes) {
        Queue<Object> queue = new ArrayDeque<>(List.of(outcomes));
        Uni<Object> reading = Uni.createFrom().deferred(() -> {
            var next = queue.size() > 1 ? queue.remove() : queue.element();
            return next instanceof Uni<?> uni ? uni.onItem().castTo(Object.class) : Uni.createFrom().item(next);
        });
        return new PollUni<>(new CallOrigin("branch", null, null), pauses, "Read", () -> "it", Duration.ofMinutes(1), reading,
                found).subscribe().withSubscriber(UniAssertSubscriber.create());
    }

    private static class Waits implements Pauses {

        @Override
        public long nanoTime() {
            return 0;
        }

        @Override
        public long between(long least, long most) {
            return most;
        }

        @Override
        public void sleep(long millis) {
        }

        @Override
        public Runnable schedule(long millis, Runnable task) {
            return () -> {
            };
        }
    }
}
