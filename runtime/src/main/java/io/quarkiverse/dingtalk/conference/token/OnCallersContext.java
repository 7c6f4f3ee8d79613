package io.quarkiverse.dingtalk.conference.token;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * Brings what many callers wait for back to the Vert.x context of each: the one request runs in the context of the caller
 * who began it, and the others must not go on in there, with the request and the trace of somebody else.
 */
final class OnCallersContext {

    private OnCallersContext() {
    }

    static <T> Uni<T> of(Uni<T> shared) {
        var context = Vertx.currentContext();
        return shared.emitOn(task -> run(task, context != null ? context : bare(Vertx.currentContext())));
    }

    /**
     * For a caller without a context, the event loop as it is when it serves nobody; never a pool, whose threads may all wait.
     */
    private static Context bare(Context context) {
        return context == null ? null : VertxContext.getRootContext(context);
    }

    private static void run(Runnable task, Context context) {
        if (context == null) {
            task.run();
        } else {
            context.runOnContext(ignored -> task.run());
        }
    }
}
