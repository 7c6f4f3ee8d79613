package io.quarkiverse.dingtalk.conference.guard;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.quarkiverse.dingtalk.conference.config.ClientConfig;

/**
 * The values by which operations of one kind are protected.
 *
 * @param maxRetries further attempts of a call at most
 * @param delayMillis the wait before the first further attempt
 * @param retryOn the failures that are retried
 * @param circuitBreaker whether there is a circuit breaker
 * @param requestVolumeThreshold how many of the last attempts it looks at
 * @param failureRatio the part of them that must have failed
 * @param openMillis how long it stays open
 * @param failOn the failures that it counts
 * @param callsPerSecond the rate limit; 0 is none
 * @param maxConcurrent calls under way at most; 0 is no limit
 * @param maxWaiting calls at most that wait for others to end
 * @param timeoutMillis the time of one attempt
 * @param throttledMillis the wait before the first further attempt of a call that DingTalk has throttled
 */
public record GuardPolicy(int maxRetries, long delayMillis, List<Class<? extends Throwable>> retryOn, boolean circuitBreaker,
        int requestVolumeThreshold, double failureRatio, long openMillis, List<Class<? extends Throwable>> failOn,
        double callsPerSecond, int maxConcurrent, int maxWaiting, long timeoutMillis, long throttledMillis) {

    /** The same with what is configured for a client in place of what is declared. */
    public GuardPolicy with(ClientConfig config) {
        var retry = config.retry();
        var breaker = config.circuitBreaker();
        return new GuardPolicy(retry.maxRetries().orElse(maxRetries), millis(retry.delay(), delayMillis), retryOn,
                breaker.enabled(), breaker.requestVolumeThreshold().orElse(requestVolumeThreshold),
                breaker.failureRatio().orElse(failureRatio), millis(breaker.delay(), openMillis), failOn,
                config.rateLimit().isPresent() ? config.rateLimit().get() : callsPerSecond,
                config.maxConcurrent().orElse(maxConcurrent), maxWaiting, millis(config.timeout(), timeoutMillis),
                millis(retry.throttledDelay(), throttledMillis));
    }

    private static long millis(Optional<Duration> configured, long declared) {
        return configured.isPresent() ? configured.get().toMillis() : declared;
    }

    boolean retries(Throwable failure) {
        return isOneOf(retryOn, failure);
    }

    boolean isFailure(Throwable failure) {
        return isOneOf(failOn, failure);
    }

    private static boolean isOneOf(List<Class<? extends Throwable>> types, Throwable failure) {
        for (var type : types) {
            if (type.isInstance(failure)) {
                return true;
            }
        }
        return false;
    }
}
