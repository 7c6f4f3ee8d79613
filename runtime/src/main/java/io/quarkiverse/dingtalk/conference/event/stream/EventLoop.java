package io.quarkiverse.dingtalk.conference.event.stream;

import java.time.Duration;
import java.util.concurrent.Executor;

import io.quarkiverse.dingtalk.conference.event.delivery.Timers;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.impl.VertxInternal;

/**
 * The Vert.x context in which all is done that concerns the connections of one client, so that nothing of it needs a lock.
 * No verticle ends it.
 */
final class EventLoop implements Executor, Timers {

    private final ContextInternal context;

    EventLoop(Vertx vertx) {
        this.context = ((VertxInternal) vertx).createEventLoopContext();
    }

    /** At once if this is called on it. */
    @Override
    public void execute(Runnable task) {
        context.emit(task, Runnable::run);
    }

    /** In a context of its own on the same thread, for code that leaves something in its context. */
    void executeIsolated(Runnable task) {
        var isolated = VertxContext.createNewDuplicatedContext(context);
        VertxContextSafetyToggle.setContextSafe(isolated, true);
        isolated.runOnContext(ignored -> task.run());
    }

    @Override
    public Runnable after(Duration time, Runnable task) {
        long timer = context.setTimer(Math.max(1, time.toMillis()), fired -> task.run());
        return () -> context.owner().cancelTimer(timer);
    }
}
