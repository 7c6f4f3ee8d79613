package io.quarkiverse.dingtalk.conference.client;

import java.time.Duration;
import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.guard.CallGuard;
import io.quarkiverse.dingtalk.conference.guard.GuardedCall;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/**
 * Ends a call that takes too long, and with it its HTTP request. The timer is one of Vert.x, which is gone when the call
 * ends; Mutiny's stay in memory for all of their time, and what they hold with them.
 */
final class Deadline {

    private final Vertx vertx;
    private final Duration time;

    Deadline(Vertx vertx, Duration time) {
        this.vertx = vertx;
        this.time = time;
    }

    Duration time() {
        return time;
    }

    /** A call under its guard, on an event loop, until it has ended or its time is up. It is made anew for each subscriber. */
    <T> Uni<T> of(Supplier<GuardedCall<T>> make, Supplier<CallGuard> guard) {
        return Uni.createFrom().emitter(emitter -> {
            var call = make.get();
            long timer = OnEventLoop.context(vertx).setTimer(time.toMillis(), fired -> emitter.fail(call.tooLate()));
            var subscription = OnEventLoop.of(vertx, call.under(guard.get())).subscribe()
                    .with(emitter::complete, problem -> call.toCaller(problem).ifPresent(emitter::fail));
            emitter.onTermination(() -> {
                vertx.cancelTimer(timer);
                subscription.cancel();
                call.end();
            });
        });
    }
}
