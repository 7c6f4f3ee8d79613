package io.quarkiverse.dingtalk.conference;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** How the blocking side waits for the reactive one. */
final class Await {

    private Await() {
    }

    /** The time is bounded by the call itself, so the wait needs no bound of its own. */
    static <T> T result(Uni<T> call) {
        if (!Infrastructure.canCallerThreadBeBlocked()) {
            throw new IllegalStateException("MeetingService waits for DingTalk, and the thread \""
                    + Thread.currentThread().getName() + "\" must not wait. Inject ReactiveMeetingService instead, "
                    + "or annotate the calling method with @Blocking or @RunOnVirtualThread.");
        }
        return call.await().indefinitely();
    }
}
