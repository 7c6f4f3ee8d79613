package io.quarkiverse.dingtalk.conference.event.delivery;

import static io.quarkiverse.dingtalk.conference.event.delivery.Arrivals.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.quarkiverse.dingtalk.conference.event.MeetingEvent;

@Timeout(60)
class DeliveriesUnderStressTest {

    private static final int EVENTS = 5000;
    private static final int AT_ONCE = 8;
    private static final int THREADS = 4;

    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    private final ExecutorService connections = Executors.newFixedThreadPool(THREADS);
    private final Map<String, AtomicInteger> told = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> handled = new ConcurrentHashMap<>();
    private final AtomicInteger inWork = new AtomicInteger();
    private final AtomicInteger mostInWork = new AtomicInteger();

    @AfterEach
    void stop() {
        workers.shutdownNow();
        connections.shutdownNow();
    }

    /** Each event comes by four connections at once, and is refused the first two times that it is told. */
    @Test
    void eachEventIsHandledOnceHoweverOftenItComes() throws Exception {
        var deliveries = DeliveriesTest.deliveries(AT_ONCE, Optional.empty(), new Flaky());

        var sent = new ArrayList<CompletableFuture<?>>();
        for (int connection = 0; connection < THREADS; connection++) {
            sent.add(CompletableFuture.runAsync(() -> sendUntilAcknowledged(deliveries), connections));
        }
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).get(50, TimeUnit.SECONDS);

        assertThat(handled).hasSize(EVENTS).allSatisfy((id, times) -> assertThat(times).hasValue(1));
        assertThat(told).allSatisfy((id, times) -> assertThat(times).hasValue(3));
        assertThat(mostInWork).hasValueLessThanOrEqualTo(AT_ONCE);
        assertThat(deliveries.close().toCompletableFuture()).isDone();
    }

    private void sendUntilAcknowledged(Deliveries deliveries) {
        for (int from = 0; from < EVENTS; from += 100) {
            var left = ids(from, from + 100);
            while (!left.isEmpty()) {
                var verdicts = left.stream().map(id -> Map.entry(id, deliveries.deliver(event(id)).toCompletableFuture()))
                        .toList();
                left = verdicts.stream().filter(it -> !it.getValue().join()).map(Map.Entry::getKey).toList();
            }
        }
    }

    private static List<String> ids(int from, int to) {
        var ids = new ArrayList<String>();
        for (int i = from; i < to; i++) {
            ids.add("event " + i);
        }
        return ids;
    }

    private final class Flaky implements Listener {

        @Override
        public boolean wants(MeetingEvent event) {
            return true;
        }

        @Override
        public CompletionStage<Boolean> tell(MeetingEvent event) {
            mostInWork.accumulateAndGet(inWork.incrementAndGet(), Math::max);
            return CompletableFuture.supplyAsync(() -> {
                int times = told.computeIfAbsent(event.id(), it -> new AtomicInteger()).incrementAndGet();
                if (times > 2) {
                    handled.computeIfAbsent(event.id(), it -> new AtomicInteger()).incrementAndGet();
                }
                inWork.decrementAndGet();
                return times > 2;
            }, workers);
        }
    }
}
