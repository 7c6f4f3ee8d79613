package io.quarkiverse.dingtalk.conference.event.delivery;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

import io.vertx.core.impl.ContextInternal;

/**
 * Runs tasks that may block on worker threads. One that is done takes the next task itself, and a further thread is woken
 * only by one that finds more than one task: waking a thread for each costs more than most tasks do.
 */
final class Workers {

    private final ContextInternal root;
    private final Queue<Job> waiting = new ArrayDeque<>();
    private boolean waking;

    Workers(ContextInternal root) {
        this.root = root;
    }

    /**
     * @param context in which it runs
     * @param task never fails
     * @param result fails if there are no threads any more
     */
    record Job(ContextInternal context, Runnable task, CompletableFuture<Void> result) {

        void run() {
            context.dispatch(task);
        }
    }

    void execute(Job job) {
        synchronized (waiting) {
            waiting.add(job);
            if (waking) {
                return;
            }
            waking = true;
        }
        wake();
    }

    private void wake() {
        var refused = root.executeBlocking(() -> {
            work();
            return null;
        }, false);
        if (refused.failed()) {
            stop(refused.cause());
        }
    }

    private void stop(Throwable failure) {
        List<Job> left;
        synchronized (waiting) {
            waking = false;
            left = List.copyOf(waiting);
            waiting.clear();
        }
        left.forEach(job -> job.result().completeExceptionally(failure));
    }

    private void work() {
        Job job;
        boolean more;
        synchronized (waiting) {
            job = waiting.poll();
            more = !waiting.isEmpty();
            waking = more;
        }
        if (more) {
            wake();
        }
        for (; job != null; job = next()) {
            job.run();
        }
    }

    private Job next() {
        synchronized (waiting) {
            return waiting.poll();
        }
    }
}
