package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;

import io.smallrye.mutiny.Uni;

/** Takes the token that another instance of the application has stored. Asks DingTalk for one if there is none. */
final class SharedTokenSource implements TokenSource {

    /** A stored token that is good for less than this is not worth taking. */
    private static final Duration LEAST_LEFT = Duration.ofSeconds(30);

    /** After this an instance that has died no longer keeps the others from asking. */
    private static final Duration LEASE = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    /** For all that is asked of the store and for waiting for other instances. After this DingTalk is asked. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final String key;
    private final TokenSource dingTalk;
    private final AccessTokenStore store;
    private final InstantSource clock;
    private final ScheduledExecutorService timers;

    /** @param timers not those of the worker pool, whose threads may all be waiting for the token */
    SharedTokenSource(String key, TokenSource dingTalk, AccessTokenStore store, InstantSource clock,
            ScheduledExecutorService timers) {
        this.key = key;
        this.dingTalk = dingTalk;
        this.store = store;
        this.clock = clock;
        this.timers = timers;
    }

    @Override
    public Uni<AccessToken> next(AccessToken held, boolean refused) {
        return new Request(held, refused).token();
    }

    private final class Request {

        private final AccessToken held;
        private final boolean refused;
        /** Of the lease. Another one each time, so that a late end of one request gives back no lease of the next. */
        private final String owner = UUID.randomUUID().toString();

        Request(AccessToken held, boolean refused) {
            this.held = held;
            this.refused = refused;
        }

        Uni<AccessToken> token() {
            var dropped = refused ? store.drop(key, held) : Uni.createFrom().voidItem();
            return CallerContext.resume(dropped.flatMap(done -> storedOrLeased())
                    .ifNoItem().after(PATIENCE).on(timers).recoverWithItem((AccessToken) null))
                    .onItem().ifNull().switchTo(this::ask);
        }

        /** Null if this instance is to ask DingTalk. */
        private Uni<AccessToken> storedOrLeased() {
            return stored().onItem().ifNull().switchTo(() -> store.lease(key, owner, LEASE).flatMap(ours -> {
                if (Boolean.TRUE.equals(ours)) {
                    // whoever had the lease before may have stored a token since we looked
                    return stored().invoke(found -> {
                        if (found != null) {
                            inBackground(store.release(key, owner));
                        }
                    });
                }
                return Uni.createFrom().voidItem().onItem().delayIt().onExecutor(timers).by(LOOK_AGAIN)
                        .flatMap(later -> storedOrLeased());
            }));
        }

        /** What is stored, if it can take the place of the token held; else null. */
        private Uni<AccessToken> stored() {
            return store.get(key).map(stored -> isBetter(stored) ? TokenLifetime.atMost(stored, clock.instant()) : null);
        }

        private boolean isBetter(AccessToken stored) {
            if (stored == null || stored.expiresAt().isBefore(clock.instant().plus(LEAST_LEFT))) {
                return false;
            }
            return held == null
                    || (refused ? !stored.value().equals(held.value()) : stored.expiresAt().isAfter(held.expiresAt()));
        }

        /** The caller does not wait for the store. */
        private Uni<AccessToken> ask() {
            return dingTalk.next(held, refused)
                    .onItem().invoke(token -> inBackground(
                            store.put(key, token).flatMap(stored -> store.release(key, owner))))
                    .onFailure().invoke(failure -> inBackground(store.release(key, owner)));
        }
    }

    private static void inBackground(Uni<Void> work) {
        work.subscribe().with(done -> {
        }, failure -> {
        });
    }
}
