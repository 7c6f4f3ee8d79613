package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;

import org.jboss.logging.Logger;

import io.smallrye.mutiny.Uni;

/** A store of the application. No failure, no delay and no context of it reaches a call. */
final class FailSafeStore implements AccessTokenStore {

    private static final Logger LOG = Logger.getLogger(FailSafeStore.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final AccessTokenStore store;
    private final ScheduledExecutorService timers;

    /** @param timers not those of the worker pool, whose threads may all be waiting for the store */
    FailSafeStore(AccessTokenStore store, ScheduledExecutorService timers) {
        this.store = store;
        this.timers = timers;
    }

    @Override
    public Uni<AccessToken> get(String key) {
        return failSafe("get", () -> store.get(key), null);
    }

    @Override
    public Uni<Void> put(String key, AccessToken token) {
        return failSafe("put", () -> store.put(key, token), null);
    }

    @Override
    public Uni<Void> drop(String key, AccessToken token) {
        return failSafe("drop", () -> store.drop(key, token), null);
    }

    @Override
    public Uni<Boolean> lease(String key, String owner, Duration time) {
        return failSafe("lease", () -> store.lease(key, owner, time), true);
    }

    @Override
    public Uni<Void> release(String key, String owner) {
        return failSafe("release", () -> store.release(key, owner), null);
    }

    /** The message of the failure stays out of the log: it is not ours and may hold what was stored. */
    private <T> Uni<T> failSafe(String what, Supplier<Uni<T>> call, T otherwise) {
        return CallerContext.resume(Uni.createFrom().<T> deferred(call::get)
                .ifNoItem().after(PATIENCE).on(timers).fail()
                .onFailure().invoke(failure -> LOG.warnf("The access token store failed to %s (%s); going on without it", what,
                        failure.getClass().getName()))
                .onFailure().recoverWithItem(otherwise));
    }
}
