package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;

import org.jboss.logging.Logger;

import io.smallrye.mutiny.Uni;

/** A store of the application. No failure, no delay and no context of it reaches a call. */
final class FailSafeStore implements AccessTokenStore {

    private final AccessTokenStore store;
    private final FailSafe failSafe;

    /** @param timers not those of the worker pool, whose threads may all be waiting for the store */
    FailSafeStore(AccessTokenStore store, ScheduledExecutorService timers) {
        this.store = store;
        this.failSafe = new FailSafe("access token store", Logger.getLogger(FailSafeStore.class), timers);
    }

    @Override
    public Uni<AccessToken> get(String key) {
        return failSafe.call("get", () -> store.get(key), null);
    }

    @Override
    public Uni<Void> put(String key, AccessToken token) {
        return failSafe.call("put", () -> store.put(key, token), null);
    }

    @Override
    public Uni<Void> drop(String key, AccessToken token) {
        return failSafe.call("drop", () -> store.drop(key, token), null);
    }

    @Override
    public Uni<Boolean> lease(String key, String owner, Duration time) {
        return failSafe.call("lease", () -> store.lease(key, owner, time), true);
    }

    @Override
    public Uni<Void> release(String key, String owner) {
        return failSafe.call("release", () -> store.release(key, owner), null);
    }
}
