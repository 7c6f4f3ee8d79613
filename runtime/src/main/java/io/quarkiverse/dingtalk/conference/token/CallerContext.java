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

    /**
     * The same result for the caller of this method, in its context.
     *
     * @param withoutContext where a caller goes on who has no context
     */
    static <T> CompletableFuture<T> resume(CompletableFuture<T> shared, Executor withoutContext) {
        if (shared.isDone()) {
            return shared.copy();
        }
        var callers = executor(Vertx.currentContext(), withoutContext);
        var own = new CompletableFuture<T>();
        shared.whenComplete((item, failure) -> callers.execute(() -> {
            if (failure == null) {
                own.complete(item);
            } else {
                own.completeExceptionally(failure);
            }
        }));
        return own;
    }

    /** What a bean of the application emits, emitted in the context of the caller of this method. */
    static <T> Uni<T> resume(Uni<T> ofTheApplication) {
        var context = Vertx.currentContext();
        return context == null ? ofTheApplication : ofTheApplication.emitOn(executor(context, Runnable::run));
    }

    private static Executor executor(Context context, Executor withoutContext) {
        if (context == null) {
            return withoutContext;
        }
        if (context.isEventLoopContext()) {
            return task -> context.runOnContext(ignored -> task.run());
        }
        // a worker context runs its tasks one after the other, and its caller may block it while it waits for this one
        return task -> context.executeBlocking(() -> {
            task.run();
            return null;
        }, false);
    }
}
