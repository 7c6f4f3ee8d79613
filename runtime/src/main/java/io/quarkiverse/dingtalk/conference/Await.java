package io.quarkiverse.dingtalk.conference;

import java.util.concurrent.CompletionException;

import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.ServiceUnavailableException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** How the blocking side waits for the reactive one. The time is bounded by the deadline of the call itself. */
final class Await {

    private static final Failure INTERRUPTED = new Failure(null, "the thread was interrupted while it waited for DingTalk");

    private Await() {
    }

    /** The result of a call that changes nothing. */
    static <T> T result(Uni<T> call) {
        try {
            return waitFor(call);
        } catch (InterruptedException interrupted) {
            throw new ServiceUnavailableException(INTERRUPTED, interrupted);
        }
    }

    /** The result of a call that changes something. */
    static <T> T change(Uni<T> call) {
        try {
            return waitFor(call);
        } catch (InterruptedException interrupted) {
            throw new OutcomeUnknownException(INTERRUPTED, interrupted);
        }
    }

    private static <T> T waitFor(Uni<T> call) throws InterruptedException {
        if (!Infrastructure.canCallerThreadBeBlocked()) {
            throw new IllegalStateException("MeetingService waits for DingTalk, and the thread \""
                    + Thread.currentThread().getName() + "\" must not wait. Inject ReactiveMeetingService instead, "
                    + "or annotate the calling method with @Blocking or @RunOnVirtualThread.");
        }
        try {
            return call.await().indefinitely();
        } catch (CompletionException problem) {
            if (problem.getCause() instanceof InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw interrupted;
            }
            throw problem;
        }
    }
}
