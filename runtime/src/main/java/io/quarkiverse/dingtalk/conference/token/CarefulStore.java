package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;

import org.jboss.logging.Logger;

import io.smallrye.mutiny.Uni;

/** A user's store, used so that no failure and no delay of it stops a call. */
final class CarefulStore implements AccessTokenStore {

    private static final Logger LOG = Logger.getLogger(CarefulStore.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final AccessTokenStore store;
    private final ScheduledExecutorService timers;

    /** @param timers not those of the worker pool, whose threads may all be waiting for the store */
    CarefulStore(AccessTokenStore store, ScheduledExecutorService timers) {
        this.store = store;
        this.timers = timers;
    }

    @Override
    public Uni<AccessToken> get(String key) {
        return careful("get", () -> store.get(key), null);
    }

    @Override
    public Uni<Void> put(String key, AccessToken token) {
        return careful("put", () -> store.put(key, token), null);
    }

    @Override
    public Uni<Void> drop(String key, AccessToken token) {
        return careful("drop", () -> store.drop(key, token), null);
    }

    @Override
    public Uni<Void> release(String key) {
        return careful("release", () -> store.release(key), null);
    }

    @Override
    public Uni<Boolean> lease(String key, Duration time) {
        return careful("lease", () -> store.lease(key, time), true);
    }

    /** The message of the failure stays out of the log: it is not ours and may hold what was stored. */
    private <T> Uni<T> careful(String what, Supplier<Uni<T>> call, T otherwise) {
        return Uni.createFrom().<T> deferred(call::get)
                .ifNoItem().after(PATIENCE).on(timers).fail()
                .onFailure().invoke(failure -> LOG.warnf("The access token store failed to %s (%s); going on without it", what,
                        failure.getClass().getName()))
                .onFailure().recoverWithItem(otherwise);
    }
}
