package io.quarkiverse.dingtalk.conference.event.stream;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

import io.quarkiverse.dingtalk.conference.event.delivery.EventSink;
import io.quarkiverse.dingtalk.conference.rest.event.ArrivedEvent;

/** Is done with an event when the test says so. */
final class ScriptedSink implements EventSink {

    /** An event in work. */
    record Work(ArrivedEvent event, CompletableFuture<Boolean> verdict) {

        String id() {
            return event.id();
        }

        void handled() {
            verdict.complete(true);
        }

        void failed() {
            verdict.complete(false);
        }
    }

    private final BlockingQueue<Work> work = new LinkedBlockingQueue<>();

    @Override
    public CompletionStage<Boolean> deliver(ArrivedEvent event) {
        var next = new Work(event, new CompletableFuture<>());
        work.add(next);
        return next.verdict();
    }

    /** The next event. */
    Work next() {
        return ScriptedServer.take(work);
    }

    boolean isEmpty() {
        return work.isEmpty();
    }
}
