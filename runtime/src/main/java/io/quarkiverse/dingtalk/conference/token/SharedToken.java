package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ScheduledExecutorService;
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

    /** A stored token that is good for less than this is not worth taking. */
    private static final Duration LEAST_LEFT = Duration.ofSeconds(30);

    /** How long the others leave it to one instance to ask. */
    private static final Duration LEASE = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final String key;
    private final Supplier<Uni<GrantedToken>> grant;
    private final AccessTokenStore store;
    private final InstantSource clock;
    private final ScheduledExecutorService timers;

    /** @param timers not those of the worker pool, whose threads may all be waiting for the token */
    SharedToken(String key, Supplier<Uni<GrantedToken>> grant, AccessTokenStore store, InstantSource clock,
            ScheduledExecutorService timers) {
        this.key = key;
        this.grant = grant;
        this.store = store;
        this.clock = clock;
        this.timers = timers;
    }

    @Override
    public Uni<AccessToken> next(AccessToken held, boolean refused) {
        var dropped = refused ? store.drop(key, held) : Uni.createFrom().voidItem();
        return dropped.flatMap(done -> storedOrAsked(held, refused, LEASE.dividedBy(LOOK_AGAIN)));
    }

    private Uni<AccessToken> storedOrAsked(AccessToken held, boolean refused, long looksLeft) {
        return stored(held, refused).onItem().ifNull().switchTo(() -> store.lease(key, LEASE).flatMap(ours -> {
            if (Boolean.TRUE.equals(ours)) {
                // whoever had the lease before may have stored a token since we looked
                return stored(held, refused).invoke(found -> {
                    if (found != null) {
                        inBackground(store.release(key));
                    }
                }).onItem().ifNull().switchTo(this::ask);
            }
            return looksLeft == 0 ? ask()
                    : Uni.createFrom().voidItem().onItem().delayIt().onExecutor(timers).by(LOOK_AGAIN)
                            .flatMap(later -> storedOrAsked(held, refused, looksLeft - 1));
        }));
    }

    /** What is stored, if it can take the place of the token held; else null. */
    private Uni<AccessToken> stored(AccessToken held, boolean refused) {
        return store.get(key).map(stored -> isBetter(stored, held, refused) ? clamped(stored) : null);
    }

    private AccessToken clamped(AccessToken stored) {
        var latest = clock.instant().plus(LONGEST_LIFETIME);
        return stored.expiresAt().isAfter(latest) ? new AccessToken(stored.value(), latest) : stored;
    }

    private boolean isBetter(AccessToken stored, AccessToken held, boolean refused) {
        if (stored == null || stored.expiresAt().isBefore(clock.instant().plus(LEAST_LEFT))) {
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
