package io.quarkiverse.dingtalk.conference.event.delivery;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.impl.VertxInternal;

@Timeout(30)
class WorkersTest {

    private final VertxInternal vertx = (VertxInternal) Vertx.vertx();
    private final ContextInternal root = vertx.createEventLoopContext();
    private final Workers workers = new Workers(root);

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void runsTasksAtTheSameTimeEvenIfEachWaitsForTheOthers() throws Exception {
        int tasks = 10;
        var together = new CyclicBarrier(tasks);

        var all = IntStream.range(0, tasks).mapToObj(task -> execute(() -> {
            try {
                together.await(20, SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        })).toArray(CompletableFuture[]::new);

        CompletableFuture.allOf(all).get(25, SECONDS);
    }

    @Test
    void runsEachOfManyTasks() throws Exception {
        var all = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < 10_000; i++) {
            all.add(execute(() -> {
            }));
        }

        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get(25, SECONDS);
    }

    @Test
    void runsATaskInItsContext() throws Exception {
        var context = root.duplicate();
        var seen = new AtomicReference<Context>();
        var done = new CountDownLatch(1);

        workers.execute(new Workers.Job(context, () -> {
            seen.set(Vertx.currentContext());
            done.countDown();
        }, new CompletableFuture<>()));

        assertThat(done.await(25, SECONDS)).isTrue();
        assertThat(seen).hasValue(context);
    }

    @Test
    void failsWhenThereAreNoThreadsAnyMore() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(25, SECONDS);

        var late = List.of(execute(() -> {
        }), execute(() -> {
        }));

        assertThat(late).allMatch(CompletableFuture::isCompletedExceptionally);
    }

    private CompletableFuture<Void> execute(Runnable task) {
        var result = new CompletableFuture<Void>();
        workers.execute(new Workers.Job(root.duplicate(), () -> {
            task.run();
            result.complete(null);
        }, result));
        return result;
    }
}
