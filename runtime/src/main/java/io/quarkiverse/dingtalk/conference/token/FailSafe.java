package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.jboss.logging.Logger;

import io.smallrye.mutiny.Uni;

/**
 * Calls a bean of the application that shares something between instances, and goes on without it if it fails or is slow; if
 * that is asked for, for a while.
 */
public final class FailSafe {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final String bean;
    private final Logger log;
    private final ScheduledExecutorService timers;
    private final long pauseNanos;
    private final LongSupplier nanos;
    private final AtomicReference<Long> pausedSince = new AtomicReference<>();

    /**
     * @param bean what it is, for the log
     * @param timers not those of the worker pool, whose threads may all be waiting for the bean
     */
    public FailSafe(String bean, Logger log, ScheduledExecutorService timers) {
        this(bean, log, timers, Duration.ZERO, System::nanoTime);
    }

    /**
     * @param pause for which the bean is not called after it has failed
     * @param nanos counts nanoseconds from any beginning
     */
    public FailSafe(String bean, Logger log, ScheduledExecutorService timers, Duration pause, LongSupplier nanos) {
        this.bean = bean;
        this.log = log;
        this.timers = timers;
        this.pauseNanos = pause.toNanos();
        this.nanos = nanos;
    }

    /**
     * What the bean emits, in the context of the caller of this method. The message of a failure stays out of the log: it is
     * not ours and may hold what was stored.
     *
     * @param otherwise emitted if the bean fails or is slow
     */
    public <T> Uni<T> call(String what, Supplier<Uni<T>> call, T otherwise) {
        var since = pausedSince.get();
        if (since != null && isPausing(nanos.getAsLong() - since)) {
            return Uni.createFrom().item(otherwise);
        }
        return CallerContext.resume(Uni.createFrom().<T> deferred(call::get)
                .ifNoItem().after(PATIENCE).on(timers).fail()
                .onFailure().invoke(failure -> {
                    pausedSince.set(nanos.getAsLong());
                    log.warnf("The %s failed to %s (%s); going on without it", bean, what, failure.getClass().getName());
                })
                .onFailure().recoverWithItem(otherwise));
    }

    /** No time has passed on a machine that was started later than the one on which the pause began. */
    private boolean isPausing(long passedNanos) {
        return passedNanos >= 0 && passedNanos < pauseNanos;
    }
}
