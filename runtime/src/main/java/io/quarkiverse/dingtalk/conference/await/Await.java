package io.quarkiverse.dingtalk.conference.await;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.error.InTransit;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** How the blocking services wait for the reactive ones. The time is bounded by the deadline of the call itself. */
public final class Await {

    private Await() {
    }

    /**
     * The result of a call.
     *
     * @throws IllegalStateException on a thread that must not be blocked
     */
    public static <T> T result(Uni<T> call) {
        if (!Infrastructure.canCallerThreadBeBlocked()) {
            throw new IllegalStateException("The service waits for DingTalk, and the thread \""
                    + Thread.currentThread().getName() + "\" must not wait. Inject ReactiveMeetingService instead of "
                    + "MeetingService, and the reactive one of another service too, "
                    + "or annotate the calling method with @Blocking or @RunOnVirtualThread.");
        }
        return call instanceof AwaitableUni<T> ours ? ours.awaitResult() : ofTheApplication(call);
    }

    /** Of a service that stands in for ours, or put together from several calls. */
    private static <T> T ofTheApplication(Uni<T> call) {
        var result = call.subscribeAsCompletionStage();
        try {
            return result.get();
        } catch (InterruptedException interrupted) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new OutcomeUnknownException(Failure.builder()
                    .message("the thread was interrupted while it waited for DingTalk").cause(interrupted).build());
        } catch (ExecutionException problem) {
            if (problem.getCause() instanceof ConferenceException failure) {
                throw InTransit.told(failure);
            }
            if (problem.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new CompletionException(problem.getCause());
        }
    }
}
