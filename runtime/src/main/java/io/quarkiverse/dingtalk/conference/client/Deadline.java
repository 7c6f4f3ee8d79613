package io.quarkiverse.dingtalk.conference.client;

import java.time.Duration;

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

    /** The call under its guard, on an event loop, until it has ended or its time is up. */
    <T> Uni<T> of(GuardedCall<T> call, CallGuard guard) {
        return Uni.createFrom().emitter(emitter -> {
            long timer = vertx.setTimer(time.toMillis(), fired -> emitter.fail(call.tooLate()));
            var subscription = OnEventLoop.of(vertx, call.under(guard)).subscribe().with(emitter::complete, emitter::fail);
            emitter.onTermination(() -> {
                vertx.cancelTimer(timer);
                subscription.cancel();
            });
        });
    }
}
