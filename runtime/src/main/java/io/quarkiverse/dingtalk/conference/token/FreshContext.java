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
        var callers = vertx.getContext();
        var fresh = vertx.createEventLoopContext();
        boolean same = callers != null && callers.nettyEventLoop() == fresh.nettyEventLoop();
        run(same ? vertx.createEventLoopContext() : fresh, task);
    }

    /** The same on the event loop on which this is called, which is not blocked then. */
    static void runHere(Runnable task) {
        var current = ContextInternal.current();
        if (current == null) {
            task.run();
        } else {
            run(current.owner().createEventLoopContext(current.nettyEventLoop(), null, current.classLoader()), task);
        }
    }

    private static void run(ContextInternal root, Runnable task) {
        var context = VertxContext.createNewDuplicatedContext(root);
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(ignored -> task.run());
    }
}
