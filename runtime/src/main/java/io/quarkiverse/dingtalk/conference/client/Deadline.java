package io.quarkiverse.dingtalk.conference.client;

import java.time.Duration;
import java.util.function.Supplier;

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

    /** The call, or the failure if it has not ended by then. */
    <T> Uni<T> of(Uni<T> call, Supplier<Throwable> tooLate) {
        return Uni.createFrom().emitter(emitter -> {
            long timer = vertx.setTimer(time.toMillis(), fired -> emitter.fail(tooLate.get()));
            var subscription = call.subscribe().with(emitter::complete, emitter::fail);
            emitter.onTermination(() -> {
                vertx.cancelTimer(timer);
                subscription.cancel();
            });
        });
    }
}
