package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;

/** Takes the token that another instance of the application has stored; asks DingTalk for one if there is none. */
final class SharedToken implements TokenSource {

    /**
     * A stated lifetime is taken to lie between these: 0, a negative or no number must not lead to a request per call. A
     * token used for too long is refused and then replaced at once, so nothing is lost.
     */
    private static final Duration SHORTEST_LIFETIME = Duration.ofMinutes(1);
    private static final Duration LONGEST_LIFETIME = Duration.ofDays(1);

    /** How long the others leave it to one instance to ask. */
    private static final Duration LEASE = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final String key;
    private final Supplier<Uni<GrantedToken>> grant;
    private final AccessTokenStore store;
    private final InstantSource clock;

    SharedToken(String key, Supplier<Uni<GrantedToken>> grant, AccessTokenStore store, InstantSource clock) {
        this.key = key;
        this.grant = grant;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Uni<AccessToken> next(AccessToken held, boolean refused) {
        var dropped = refused ? store.drop(key, held) : Uni.createFrom().voidItem();
        return dropped.flatMap(done -> storedOrAsked(held, refused, LEASE.dividedBy(LOOK_AGAIN)));
    }

    private Uni<AccessToken> storedOrAsked(AccessToken held, boolean refused, long looksLeft) {
        return store.get(key).flatMap(stored -> isBetter(stored, held, refused) ? Uni.createFrom().item(stored)
                : store.lease(key, LEASE).flatMap(ours -> ours || looksLeft == 0 ? ask()
                        : Uni.createFrom().voidItem().onItem().delayIt().by(LOOK_AGAIN)
                                .flatMap(later -> storedOrAsked(held, refused, looksLeft - 1))));
    }

    private boolean isBetter(AccessToken stored, AccessToken held, boolean refused) {
        if (stored == null || stored.expiresAt().isBefore(clock.instant().plus(SHORTEST_LIFETIME))) {
            return false;
        }
        return held == null || (refused ? !stored.value().equals(held.value()) : stored.expiresAt().isAfter(held.expiresAt()));
    }

    /** The caller does not wait for the store. */
    private Uni<AccessToken> ask() {
        return Uni.createFrom().deferred(grant::get).map(this::dated)
                .onItem().invoke(token -> inBackground(store.put(key, token).flatMap(stored -> store.release(key))))
                .onFailure().invoke(failure -> inBackground(store.release(key)));
    }

    private static void inBackground(Uni<Void> work) {
        work.subscribe().with(done -> {
        });
    }

    private AccessToken dated(GrantedToken granted) {
        return new AccessToken(granted.value(), clock.instant().plus(plausible(granted.lifetime())));
    }

    private static Duration plausible(Duration stated) {
        return stated.compareTo(SHORTEST_LIFETIME) < 0 ? SHORTEST_LIFETIME
                : stated.compareTo(LONGEST_LIFETIME) > 0 ? LONGEST_LIFETIME : stated;
    }
}
