package io.quarkiverse.dingtalk.conference.it;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenStore;
import io.smallrye.mutiny.Uni;

/** A store that misbehaves in whatever way it is told to. */
@Alternative
@Singleton
public class MoodyStore implements AccessTokenStore {

    enum Mood {
        GOOD,
        SLOW,
        TOO_SLOW,
        SILENT,
        GRANTS_NO_LEASE,
        FAILS,
        THROWS
    }

    private record Lease(String owner, Instant end) {

        boolean isFor(String other) {
            return owner.equals(other) || end.isBefore(Instant.now());
        }
    }

    private final Map<String, AccessToken> tokens = new ConcurrentHashMap<>();
    private final Map<String, Lease> leases = new ConcurrentHashMap<>();
    private volatile Mood mood = Mood.GOOD;

    void become(Mood next) {
        mood = next;
    }

    void startAnew() {
        become(Mood.GOOD);
        tokens.clear();
        leases.clear();
    }

    @Override
    public Uni<AccessToken> get(String key) {
        return inMood(() -> tokens.get(key));
    }

    @Override
    public Uni<Void> put(String key, AccessToken token) {
        return inMood(() -> {
            tokens.put(key, token);
            return null;
        });
    }

    @Override
    public Uni<Void> drop(String key, AccessToken token) {
        return inMood(() -> {
            tokens.remove(key, token);
            return null;
        });
    }

    @Override
    public Uni<Boolean> lease(String key, String owner, Duration time) {
        var asked = new Lease(owner, Instant.now().plus(time));
        return inMood(() -> mood != Mood.GRANTS_NO_LEASE
                && leases.merge(key, asked, (held, next) -> held.isFor(owner) ? next : held) == asked);
    }

    @Override
    public Uni<Void> release(String key, String owner) {
        return inMood(() -> {
            leases.computeIfPresent(key, (it, held) -> held.owner().equals(owner) ? null : held);
            return null;
        });
    }

    private <T> Uni<T> inMood(Supplier<T> work) {
        return switch (mood) {
            case GOOD, GRANTS_NO_LEASE -> Uni.createFrom().item(work);
            case SLOW -> later(work, 300);
            case TOO_SLOW -> later(work, 700);
            case SILENT -> Uni.createFrom().nothing();
            case FAILS -> Uni.createFrom().failure(new IllegalStateException("out of order"));
            case THROWS -> throw new IllegalStateException("out of order");
        };
    }

    private static <T> Uni<T> later(Supplier<T> work, int millis) {
        return Uni.createFrom().voidItem().onItem().delayIt().by(Duration.ofMillis(millis)).map(it -> work.get());
    }
}
