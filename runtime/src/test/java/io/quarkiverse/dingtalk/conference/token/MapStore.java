package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.smallrye.mutiny.Uni;

/** A store that several instances share. */
final class MapStore implements AccessTokenStore {

    final Map<String, AccessToken> tokens = new ConcurrentHashMap<>();
    private final Map<String, Instant> leases = new ConcurrentHashMap<>();
    private final InstantSource clock;

    MapStore(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Uni<AccessToken> get(String key) {
        return Uni.createFrom().item(() -> tokens.get(key));
    }

    @Override
    public Uni<Void> put(String key, AccessToken token) {
        return Uni.createFrom().voidItem().invoke(() -> tokens.put(key, token));
    }

    @Override
    public Uni<Void> drop(String key, AccessToken token) {
        return Uni.createFrom().voidItem().invoke(() -> tokens.remove(key, token));
    }

    @Override
    public Uni<Void> release(String key) {
        return Uni.createFrom().voidItem().invoke(() -> leases.remove(key));
    }

    @Override
    public Uni<Boolean> lease(String key, Duration time) {
        return Uni.createFrom().item(() -> {
            var now = clock.instant();
            var until = now.plus(time);
            return leases.merge(key, until, (held, ours) -> held.isAfter(now) ? held : ours) == until;
        });
    }
}
