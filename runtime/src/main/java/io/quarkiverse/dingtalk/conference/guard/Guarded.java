package io.quarkiverse.dingtalk.conference.guard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.temporal.ChronoUnit;

import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;

import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException;
import io.quarkiverse.dingtalk.conference.error.UnreadableAnswerException;
import io.smallrye.faulttolerance.api.RateLimit;
import io.smallrye.faulttolerance.api.RateLimitType;

/**
 * How calls are protected, declared by the annotations of MicroProfile and SmallRye Fault Tolerance. The annotations here
 * hold for all operations; those of the nested types differ by what it means to send a request twice. Every method of a
 * wire interface carries one of the nested types.
 * <p>
 * The build reads the values, and {@code quarkus.dingtalk-conference.…} overrides them for a client. They are not
 * interceptor bindings: settings that a platform makes for all such annotations do not apply, since one that switches the
 * policies off or adds a further attempt would make a booking twice.
 */
@CircuitBreaker(requestVolumeThreshold = 20, failureRatio = 0.5, delay = 1, delayUnit = ChronoUnit.SECONDS, failOn = {
        DingTalkUnavailableException.class, OutcomeUnknownException.class, UnreadableAnswerException.class })
@RateLimit(value = 20, window = 1, windowUnit = ChronoUnit.SECONDS, type = RateLimitType.SMOOTH)
@Bulkhead(value = 50, waitingTaskQueue = 10_000)
@Timeout(value = 10, unit = ChronoUnit.SECONDS)
public @interface Guarded {

    /** An operation that reads: every failure that may pass is retried. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @Retry(maxRetries = 3, delay = 200, retryOn = { DingTalkUnavailableException.class, ThrottledException.class,
            UnreadableAnswerException.class })
    @interface Safe {
    }

    /** A change that may be made again without harm: retried even when nobody knows whether it was made. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @Retry(maxRetries = 3, delay = 200, retryOn = { DingTalkUnavailableException.class, ThrottledException.class,
            UnreadableAnswerException.class, OutcomeUnknownException.class })
    @interface Idempotent {
    }

    /**
     * A change that must not be made twice: retried only when it was not executed, because nothing was sent or DingTalk
     * refused it. A failure after it was sent is an {@link OutcomeUnknownException}, which is never retried here, whatever
     * {@code retryOn} says.
     */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @Retry(maxRetries = 3, delay = 200, retryOn = { DingTalkUnavailableException.class, ThrottledException.class,
            UnreadableAnswerException.class })
    @interface NonIdempotent {
    }
}
