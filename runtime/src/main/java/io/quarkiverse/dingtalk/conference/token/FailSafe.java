package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;

import org.jboss.logging.Logger;

import io.smallrye.mutiny.Uni;

/** Calls a bean of the application that shares something between instances, and goes on without it if it fails or is slow. */
public final class FailSafe {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final String bean;
    private final Logger log;
    private final ScheduledExecutorService timers;

    /**
     * @param bean what it is, for the log
     * @param timers not those of the worker pool, whose threads may all be waiting for the bean
     */
    public FailSafe(String bean, Logger log, ScheduledExecutorService timers) {
        this.bean = bean;
        this.log = log;
        this.timers = timers;
    }

    /**
     * What the bean emits, in the context of the caller of this method. The message of a failure stays out of the log: it is
     * not ours and may hold what was stored.
     *
     * @param otherwise emitted if the bean fails or is slow
     */
    public <T> Uni<T> call(String what, Supplier<Uni<T>> call, T otherwise) {
        return CallerContext.resume(Uni.createFrom().<T> deferred(call::get)
                .ifNoItem().after(PATIENCE).on(timers).fail()
                .onFailure().invoke(failure -> log.warnf("The %s failed to %s (%s); going on without it", bean, what,
                        failure.getClass().getName()))
                .onFailure().recoverWithItem(otherwise));
    }
}
