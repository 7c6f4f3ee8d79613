package io.quarkiverse.dingtalk.conference.token;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** Brings a result that comes in somebody else's context back to the Vert.x context of who waits for it. */
final class CallerContext {

    private CallerContext() {
    }

    /** The same result for the caller of this method, in its context; in one of its own if it has none. */
    static <T> CompletableFuture<T> resume(CompletableFuture<T> shared) {
        var executor = shared.isDone() ? (Executor) Runnable::run : executor(Vertx.currentContext());
        var own = new CompletableFuture<T>();
        shared.whenComplete((item, failure) -> executor.execute(() -> {
            if (failure == null) {
                own.complete(item);
            } else {
                own.completeExceptionally(failure);
            }
        }));
        return own;
    }

    /** What a bean of the application emits, in the context of the caller of this method. */
    static <T> Uni<T> resume(Uni<T> ofTheApplication) {
        return ofTheApplication.emitOn(executor(Vertx.currentContext()));
    }

    private static Executor executor(Context context) {
        if (context == null) {
            return FreshContext::runHere;
        }
        if (context.isEventLoopContext()) {
            return task -> context.runOnContext(ignored -> task.run());
        }
        // A worker context runs one task after the other, and its caller may block it while it waits for this one.
        return task -> context.executeBlocking(() -> {
            task.run();
            return null;
        }, false);
    }
}
