package io.quarkiverse.dingtalk.conference.token;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
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
        return context == null ? shared.emitOn(Infrastructure.getDefaultExecutor())
                : shared.emitOn(task -> context.runOnContext(ignored -> task.run()));
    }
}
