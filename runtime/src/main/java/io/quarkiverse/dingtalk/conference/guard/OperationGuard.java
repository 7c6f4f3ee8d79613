package io.quarkiverse.dingtalk.conference.guard;

import static io.smallrye.faulttolerance.api.RateLimitType.SMOOTH;
import static java.time.temporal.ChronoUnit.MILLIS;

import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;

import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.ServiceUnavailableException;
import io.quarkiverse.dingtalk.conference.error.UnreadableAnswerException;
import io.smallrye.faulttolerance.api.AsynchronousNonBlocking;
import io.smallrye.faulttolerance.api.CustomBackoff;
import io.smallrye.faulttolerance.api.RateLimit;
import io.smallrye.faulttolerance.api.RetryWhen;
import io.smallrye.mutiny.Uni;

/**
 * What happens to a call when DingTalk is slow, throttling, wrong or gone. The state of these annotations belongs to the
 * class they stand on, so the build makes a subclass of this one for each operation of each client. Their values are the
 * defaults of our own properties, which {@link GuardKeys} puts in their place.
 * <p>
 * From the outside in: tries, circuit breaker, the wait for the turn of a try, its limit, its time, its place among those
 * under way.
 */
public abstract class OperationGuard extends CallGuard {

    /** A call that changes nothing is made again after every failure that may pass. */
    @Override
    @AsynchronousNonBlocking
    @Retry(maxRetries = 3, delay = 200, maxDuration = 0)
    @RetryWhen(exception = ReadMaySucceed.class)
    @CustomBackoff(Backoff.class)
    @CircuitBreaker(requestVolumeThreshold = 20, failureRatio = 0.5, delay = 1000, failOn = {
            ServiceUnavailableException.class, UnreadableAnswerException.class, NoMoreTries.WhileDown.class,
            CallIsOver.WhileDown.class })
    public <T> Uni<T> read(GuardedCall<T> call) {
        return next(call, this::attempt);
    }

    /** A call that changes something, say a booking, is made again only if it cannot have been executed. */
    @Override
    @AsynchronousNonBlocking
    @Retry(maxRetries = 3, delay = 200, maxDuration = 0)
    @RetryWhen(exception = ChangeWasNotExecuted.class)
    @CustomBackoff(Backoff.class)
    @CircuitBreaker(requestVolumeThreshold = 20, failureRatio = 0.5, delay = 1000, failOn = {
            ServiceUnavailableException.class, OutcomeUnknownException.class, NoMoreTries.WhileDown.class,
            CallIsOver.WhileDown.class })
    public <T> Uni<T> change(GuardedCall<T> call) {
        return next(call, this::attempt);
    }

    /**
     * One try. Whom the limit holds back waits in a {@link WaitingLine} until the deadline of the call, which is no failure
     * and costs no try. One each 50 milliseconds are 20 a second without a burst: after a rest the limit would let 20 go at
     * once, and 20 more within that second.
     */
    @AsynchronousNonBlocking
    @RateLimit(value = 1, window = 50, windowUnit = MILLIS, type = SMOOTH)
    @Timeout(10_000)
    @Bulkhead(value = 50, waitingTaskQueue = GuardedCall.MOST_WAITING)
    public <T> Uni<T> attempt(Try<T> next) {
        return next.run();
    }
}
