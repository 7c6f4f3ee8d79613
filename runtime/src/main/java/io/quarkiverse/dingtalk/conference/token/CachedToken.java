package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.error.ServiceUnavailableException;
import io.quarkiverse.dingtalk.conference.rest.ErrorMapper;
import io.smallrye.mutiny.Uni;

/**
 * Keeps a token, and asks for the next one ahead of time while the old one still serves.
 * <ul>
 * <li>At most one request for a token is under way, however many callers wait for it.
 * <li>A request that fails leaves a token that is still good in place, and the next request waits longer each time.
 * <li>No token is refreshed by a timer: callers drive it by the wall clock, so a function that was frozen for hours wakes
 * up right. The one timer there is gives up on a request that nobody answers.
 * <li>Nothing is locked: the state is immutable and replaced by compare-and-set.
 * </ul>
 */
final class CachedToken implements TokenSupplier {

    /** The last sixth of its life, 20 minutes of 2 hours, is when a token is refreshed; when in it, is drawn per token. */
    private static final int REFRESH_SHARE = 6;

    /** How long a request for a token may take. A function that was frozen meanwhile looks at the clock, not at a timer. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How often in a row DingTalk may grant anew the very token that it refuses before there is a pause. */
    private static final int REGRANTS_WITHOUT_PAUSE = 3;
    private static final long PAUSE_AFTER_REGRANT_MILLIS = 1_000;

    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 60_000;
    private static final long LONGEST_PAUSE_WITHOUT_TOKEN_MILLIS = 1_000;

    private final TokenSource source;
    private final InstantSource clock;
    private final ScheduledExecutorService timers;
    private final Executor freshContext;
    private final AtomicReference<State> state = new AtomicReference<>(State.EMPTY);

    /**
     * @param timers not those of the worker pool, whose threads may all be waiting for the token
     * @param freshContext runs a request, for which many callers wait, in the context of none of them
     */
    CachedToken(TokenSource source, InstantSource clock, ScheduledExecutorService timers, Executor freshContext) {
        this.source = source;
        this.clock = clock;
        this.timers = timers;
        this.freshContext = freshContext;
    }

    /**
     * All times in milliseconds of the wall clock.
     *
     * @param token the token at hand or, if that was refused, the one that was; or null
     * @param request the request under way, or null
     * @param requestedAt when it began
     * @param failure why the last request failed, or null
     * @param regrants how often in a row the token at hand was granted anew although it had been refused
     * @param pauseUntil before this there is no further request
     */
    private record State(AccessToken token, boolean refused, long refreshAt, long expiresAt,
            CompletableFuture<AccessToken> request, long requestedAt, Throwable failure, int failures, int regrants,
            long pauseUntil) {

        static final State EMPTY = new State(null, false, 0, 0, null, 0, null, 0, 0, 0);

        State requesting(CompletableFuture<AccessToken> request, long now) {
            return new State(token, refused, refreshAt, expiresAt, request, now, failure, failures, regrants,
                    pauseUntil);
        }

        boolean isRequesting(long now) {
            return request != null && now - requestedAt <= PATIENCE.toMillis();
        }

        boolean pausing(long now) {
            // a pause further away than any is long was set before the clock was set back
            return now < pauseUntil && pauseUntil - now <= LONGEST_PAUSE_MILLIS;
        }

        State failed(Throwable failure, long now) {
            long longest = now < expiresAt ? LONGEST_PAUSE_MILLIS : LONGEST_PAUSE_WITHOUT_TOKEN_MILLIS;
            long pause = Math.min(longest, FIRST_PAUSE_MILLIS << Math.min(failures, 10));
            long end = now < expiresAt ? Math.min(now + pause, expiresAt) : now + pause;
            return new State(token, refused, refreshAt, expiresAt, null, 0, failure, failures + 1, regrants, end);
        }

        State refusing(AccessToken token, long now) {
            boolean ours = !refused && this.token != null && this.token.value().equals(token.value());
            return !ours || failure == null && pausing(now) ? this
                    : new State(this.token, true, 0, 0, request, requestedAt, failure, failures, regrants, 0);
        }
    }

    @Override
    public AccessToken current() {
        var current = state.get();
        long now = clock.millis();
        if (now >= current.expiresAt) {
            return null;
        }
        if (now >= current.refreshAt && !current.isRequesting(now) && !current.pausing(now)) {
            request(current, now);
        }
        return current.token;
    }

    @Override
    public CompletionStage<AccessToken> next() {
        while (true) {
            var token = current();
            if (token != null) {
                return CompletableFuture.completedFuture(token);
            }
            var current = state.get();
            long now = clock.millis();
            if (current.isRequesting(now)) {
                return CallerContext.resume(current.request, freshContext);
            }
            if (current.pausing(now)) {
                return CompletableFuture.failedFuture(current.failure);
            }
            var request = request(current, now);
            if (request != null) {
                return CallerContext.resume(request, freshContext);
            }
        }
    }

    @Override
    public void invalidate(AccessToken refused) {
        state.updateAndGet(current -> current.refusing(refused, clock.millis()));
    }

    /** @return null if another caller was quicker */
    private CompletableFuture<AccessToken> request(State current, long now) {
        var request = new CompletableFuture<AccessToken>();
        if (!state.compareAndSet(current, current.requesting(request, now))) {
            return null;
        }
        freshContext.execute(() -> Uni.createFrom().deferred(() -> source.next(current.token, current.refused))
                .ifNoItem().after(PATIENCE).on(timers).failWith(() -> new ServiceUnavailableException(
                        new Failure("GetAccessToken", "no answer within " + PATIENCE.toSeconds() + " s"), null))
                .onItem().ifNull().failWith(ErrorMapper::noToken)
                .subscribe().with(token -> {
                    finish(request, latest -> accepted(token, latest));
                    request.complete(token);
                }, failure -> {
                    finish(request, latest -> latest.failed(failure, clock.millis()));
                    request.completeExceptionally(failure);
                }));
        return request;
    }

    private void finish(CompletableFuture<AccessToken> request, UnaryOperator<State> end) {
        state.updateAndGet(current -> current.request == request ? end.apply(current) : current);
    }

    private State accepted(AccessToken token, State latest) {
        long now = clock.millis();
        int regrants = latest.refused && latest.token.value().equals(token.value()) ? latest.regrants + 1 : 0;
        long expiresAt = token.expiresAt().toEpochMilli();
        long window = Math.max(1, (expiresAt - now) / REFRESH_SHARE);
        long refreshAt = expiresAt - window + ThreadLocalRandom.current().nextLong(window / 2 + 1);
        return new State(token, false, refreshAt, expiresAt, null, 0, null, 0, regrants,
                regrants > REGRANTS_WITHOUT_PAUSE ? Math.min(now + PAUSE_AFTER_REGRANT_MILLIS, expiresAt) : 0);
    }
}
