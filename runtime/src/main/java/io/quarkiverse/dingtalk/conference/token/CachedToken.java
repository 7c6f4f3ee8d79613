package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import io.smallrye.mutiny.Uni;

/**
 * Keeps a token, and asks for the next one ahead of time while the old one still serves.
 * <ul>
 * <li>At most one request for a token is under way, however many callers wait for it.
 * <li>A request that fails leaves a token that is still good in place, and the next request waits longer each time.
 * <li>Nothing runs by itself: callers drive it by the wall clock, so a function that was frozen for hours wakes up right.
 * <li>Nothing is locked: the state is immutable and replaced by compare-and-set.
 * </ul>
 */
final class CachedToken implements AccessTokenProvider {

    /**
     * A stated lifetime is taken to lie between these: 0, a negative or no number must not lead to a request per call. A
     * token used for too long is refused and then replaced at once, so nothing is lost.
     */
    private static final Duration SHORTEST_LIFETIME = Duration.ofMinutes(1);
    private static final Duration LONGEST_LIFETIME = Duration.ofDays(1);

    /** The last sixth of its life, 20 minutes of 2 hours, is when a token is refreshed; when in it, is drawn per token. */
    private static final int REFRESH_SHARE = 6;

    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 60_000;
    private static final long LONGEST_PAUSE_WITHOUT_TOKEN_MILLIS = 1_000;

    private final Supplier<Uni<GrantedToken>> source;
    private final InstantSource clock;
    private final AtomicReference<State> state = new AtomicReference<>(State.EMPTY);

    CachedToken(Supplier<Uni<GrantedToken>> source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    /**
     * All times in milliseconds of the wall clock.
     *
     * @param token the token at hand, or null
     * @param ready hands out the token
     * @param request the request under way, or null
     * @param failure why the last request failed, or null
     * @param pauseUntil before this there is no further request
     */
    private record State(AccessToken token, Uni<AccessToken> ready, long refreshAt, long expiresAt,
            Uni<AccessToken> request, Throwable failure, int failures, long pauseUntil) {

        static final State EMPTY = new State(null, null, 0, 0, null, null, 0, 0);

        State requesting(Uni<AccessToken> request) {
            return new State(token, ready, refreshAt, expiresAt, request, failure, failures, pauseUntil);
        }

        State failed(Throwable failure, long now) {
            long longest = now < expiresAt ? LONGEST_PAUSE_MILLIS : LONGEST_PAUSE_WITHOUT_TOKEN_MILLIS;
            long pause = Math.min(longest, FIRST_PAUSE_MILLIS << Math.min(failures, 10));
            return new State(token, ready, refreshAt, expiresAt, null, failure, failures + 1, now + pause);
        }

        State withoutToken() {
            return new State(null, null, 0, 0, request, failure, failures, 0);
        }
    }

    @Override
    public Uni<AccessToken> token() {
        while (true) {
            var current = state.get();
            long now = clock.millis();
            boolean good = now < current.expiresAt;
            if (good && (now < current.refreshAt || current.request != null || now < current.pauseUntil)) {
                return current.ready;
            }
            if (current.request != null) {
                return current.request;
            }
            if (now < current.pauseUntil) {
                return Uni.createFrom().failure(current.failure);
            }
            var request = request();
            if (state.compareAndSet(current, current.requesting(request))) {
                if (!good) {
                    return request;
                }
                request.subscribe().with(token -> {
                }, failure -> {
                });
                return current.ready;
            }
        }
    }

    @Override
    public void invalidate(AccessToken refused) {
        state.updateAndGet(current -> current.token != null && current.token.value().equals(refused.value())
                ? current.withoutToken()
                : current);
    }

    private Uni<AccessToken> request() {
        var self = new AtomicReference<Uni<AccessToken>>();
        self.set(Uni.createFrom().deferred(source::get).map(this::dated)
                .invoke(token -> finish(self.get(), current -> accepted(token)))
                .onFailure().invoke(failure -> finish(self.get(), current -> current.failed(failure, clock.millis())))
                .memoize().indefinitely());
        return self.get();
    }

    private void finish(Uni<AccessToken> request, UnaryOperator<State> end) {
        state.updateAndGet(current -> current.request == request ? end.apply(current) : current);
    }

    private AccessToken dated(GrantedToken granted) {
        return new AccessToken(granted.value(), clock.instant().plus(between(granted.lifetime())));
    }

    private static Duration between(Duration stated) {
        return stated.compareTo(SHORTEST_LIFETIME) < 0 ? SHORTEST_LIFETIME
                : stated.compareTo(LONGEST_LIFETIME) > 0 ? LONGEST_LIFETIME : stated;
    }

    private State accepted(AccessToken token) {
        long expiresAt = token.expiresAt().toEpochMilli();
        long window = Math.max(1, (expiresAt - clock.millis()) / REFRESH_SHARE);
        long refreshAt = expiresAt - window + ThreadLocalRandom.current().nextLong(window / 2 + 1);
        return new State(token, Uni.createFrom().item(token), refreshAt, expiresAt, null, null, 0, 0);
    }
}
