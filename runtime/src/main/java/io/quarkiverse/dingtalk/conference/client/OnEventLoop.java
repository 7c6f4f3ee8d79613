package io.quarkiverse.dingtalk.conference.client;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.impl.VertxInternal;

/**
 * Begins a call on an event loop. Its fault tolerance goes on where it was begun: on a pool, further tries would wait for
 * threads that callers hold while they wait for those tries.
 */
final class OnEventLoop {

    private OnEventLoop() {
    }

    static <T> Uni<T> of(Vertx vertx, Uni<T> call) {
        if (Context.isOnEventLoopThread() && Vertx.currentContext() != null) {
            return call;
        }
        return call.runSubscriptionOn(task -> context(vertx).runOnContext(ignored -> task.run()));
    }

    /** That of the caller, with its trace and its request, if it has one that belongs to an event loop. */
    static ContextInternal context(Vertx vertx) {
        var callers = Vertx.currentContext();
        return (ContextInternal) (callers != null && callers.isEventLoopContext() ? callers
                : VertxContext.createNewDuplicatedContext(((VertxInternal) vertx).createEventLoopContext()));
    }
}
