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
    private final Map<String, Lease> leases = new ConcurrentHashMap<>();
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
    public Uni<Boolean> lease(String key, String owner, Duration time) {
        return Uni.createFrom().item(() -> {
            var now = clock.instant();
            var lease = new Lease(owner, now.plus(time));
            return leases.merge(key, lease, (held, ours) -> held.until.isAfter(now) ? held : ours) == lease;
        });
    }

    @Override
    public Uni<Void> release(String key, String owner) {
        return Uni.createFrom().voidItem()
                .invoke(() -> leases.computeIfPresent(key, (it, held) -> held.owner.equals(owner) ? null : held));
    }

    boolean isLeased(String key) {
        var lease = leases.get(key);
        return lease != null && lease.until.isAfter(clock.instant());
    }

    private record Lease(String owner, Instant until) {
    }
}
