package io.quarkiverse.dingtalk.conference.event.delivery;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

import io.netty.channel.EventLoop;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.quarkus.virtual.threads.VirtualThreadsRecorder;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.impl.VertxInternal;

/**
 * Where the code of the application runs that listens to events: each time in a Vert.x context of its own, which holds
 * nothing of the connection, and with the class loader of the application.
 */
final class EventThreads {

    private final boolean virtual;
    private final ClassLoader loader;
    private final ContextInternal[] roots;
    private final Workers workers;
    private final AtomicInteger next = new AtomicInteger();

    /**
     * @param virtual whether what may block does so on virtual threads, in place of worker threads
     * @param loader of the application
     */
    EventThreads(Vertx vertx, boolean virtual, ClassLoader loader) {
        this.virtual = virtual;
        this.loader = loader;
        var internal = (VertxInternal) vertx;
        this.roots = StreamSupport.stream(internal.getEventLoopGroup().spliterator(), false).map(EventLoop.class::cast)
                .map(loop -> internal.createEventLoopContext(loop, null, loader)).toArray(ContextInternal[]::new);
        this.workers = new Workers(roots[0]);
    }

    /**
     * Runs a task that may block.
     *
     * @return fails with what the task throws
     */
    CompletionStage<Void> call(Runnable task) {
        var result = new CompletableFuture<Void>();
        var context = fresh(roots[Math.floorMod(next.getAndIncrement(), roots.length)]);
        if (virtual) {
            // its executor takes the context along
            context.runOnContext(ignored -> run(() -> VirtualThreadsRecorder.getCurrent().execute(() -> {
                run(task, result);
                result.complete(null);
            }), result));
        } else {
            workers.execute(new Workers.Job(context, () -> {
                run(task, result);
                result.complete(null);
            }, result));
        }
        return result;
    }

    private void run(Runnable task, CompletableFuture<Void> result) {
        try {
            inApplication(task);
        } catch (Throwable failure) {
            result.completeExceptionally(failure);
        }
    }

    /** Runs tasks that do not block one after the other, on one event loop. */
    Executor inTurn() {
        var root = roots[Math.floorMod(next.getAndIncrement(), roots.length)];
        return task -> fresh(root).runOnContext(ignored -> inApplication(task));
    }

    private static ContextInternal fresh(ContextInternal root) {
        var context = root.duplicate();
        VertxContextSafetyToggle.setContextSafe(context, true);
        return context;
    }

    private void inApplication(Runnable task) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            task.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
