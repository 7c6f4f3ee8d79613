package io.quarkiverse.dingtalk.conference.token;

import java.util.concurrent.Executor;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.impl.VertxInternal;

/**
 * Runs each task in a Vert.x context of its own, which no verticle ends and which holds nothing of any caller. It is not on
 * the event loop of the caller either, which the caller may block.
 */
final class FreshContext implements Executor {

    private final VertxInternal vertx;

    FreshContext(Vertx vertx) {
        this.vertx = (VertxInternal) vertx;
    }

    @Override
    public void execute(Runnable task) {
        var context = VertxContext.createNewDuplicatedContext(context());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(ignored -> task.run());
    }

    private ContextInternal context() {
        var callers = vertx.getContext();
        var fresh = vertx.createEventLoopContext();
        return callers == null || callers.nettyEventLoop() != fresh.nettyEventLoop() ? fresh : vertx.createEventLoopContext();
    }
}
