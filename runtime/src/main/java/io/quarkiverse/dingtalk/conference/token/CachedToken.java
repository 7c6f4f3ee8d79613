package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.InTransit;
import io.quarkiverse.dingtalk.conference.rest.wire.ErrorMapper;
import io.quarkiverse.dingtalk.conference.value.Clocks;
import io.quarkiverse.dingtalk.conference.value.Clocks.Period;
import io.quarkiverse.dingtalk.conference.value.Jitter;
import io.smallrye.mutiny.Uni;

/**
 * Keeps a token, and asks for the next one ahead of time while the old one still serves.
 * <ul>
 * <li>At most one request for a token is under way, however many callers wait for it. It runs in a context of its own.
 * <li>A request that fails leaves a token that is still good in place. The next request waits longer each time.
 * <li>No token is refreshed by a timer. Callers drive the refresh by the wall clock, so a function that was frozen for hours
 * wakes up right. The one timer there is gives up on a request that nobody answers.
 * <li>Nothing is locked: the state is immutable and replaced by compare-and-set.
 * </ul>
 */
final class CachedToken implements TokenSupplier {

    /** The last sixth of its life, 20 minutes of 2 hours, is when a token is refreshed; when in it, is drawn per token. */
    private static final int REFRESH_SHARE = 6;

    /** How long a request for a token may take. A function that was frozen meanwhile looks at the clock, not at a timer. */
    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(10);

    /** How often in a row DingTalk may issue anew the very token that it refuses before there is a pause. */
    private static final int REISSUES_WITHOUT_PAUSE = 3;
    private static final long PAUSE_AFTER_REISSUE_MILLIS = 1_000;

    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 60_000;
    private static final long LONGEST_PAUSE_WITHOUT_TOKEN_MILLIS = 1_000;

    private final TokenSource source;
    private final Clocks clocks;
    private final ScheduledExecutorService timers;
    private final Executor freshContext;
    private final AtomicReference<State> state = new AtomicReference<>(State.EMPTY);

    /**
     * @param timers not those of the worker pool, whose threads may all be waiting for the token
     * @param freshContext runs a request, for which many callers wait, in the context of none of them
     */
    CachedToken(TokenSource source, Clocks clocks, ScheduledExecutorService timers, Executor freshContext) {
        this.source = source;
        this.clocks = clocks;
        this.timers = timers;
        this.freshContext = freshContext;
    }

    /**
     * @param token the token at hand or, if that was refused, the one that was; or null
     * @param refreshAt in milliseconds of the wall clock
     * @param expiresAt in milliseconds of the wall clock
     * @param request the request under way, or null
     * @param requestTime how long it may take, or null
     * @param failure why the last request failed, or null
     * @param failures how many requests have failed in a row
     * @param reissues how often in a row the token at hand was issued anew although it had been refused
     * @param pause before its end there is no further request; null if there is no pause
     */
    private record State(AccessToken token, boolean refused, long refreshAt, long expiresAt,
            CompletableFuture<AccessToken> request, Period requestTime, Throwable failure, int failures, int reissues,
            Period pause) {

        static final State EMPTY = new State(null, false, 0, 0, null, null, null, 0, 0, null);

        boolean isRequesting() {
            return request != null && !requestTime.isOver();
        }

        boolean isPausing() {
            return pause != null && !pause.isOver();
        }

        State requesting(CompletableFuture<AccessToken> request, Period requestTime) {
            return new State(token, refused, refreshAt, expiresAt, request, requestTime, failure, failures, reissues, pause);
        }

        State failed(Throwable failure, Clocks clocks) {
            long left = expiresAt - clocks.millis();
            long pause = FIRST_PAUSE_MILLIS << Math.min(failures, 10);
            pause = left > 0 ? Math.min(left, Math.min(pause, LONGEST_PAUSE_MILLIS))
                    : Math.min(pause, LONGEST_PAUSE_WITHOUT_TOKEN_MILLIS);
            return new State(token, refused, refreshAt, expiresAt, null, null, failure, failures + 1, reissues,
                    clocks.period(Duration.ofMillis(pause)));
        }

        State refusing(AccessToken token) {
            boolean ours = !refused && this.token != null && this.token.value().equals(token.value());
            return !ours || failure == null && isPausing() ? this
                    : new State(this.token, true, 0, 0, request, requestTime, failure, failures, reissues, null);
        }

        State accepted(AccessToken token, Clocks clocks) {
            long now = clocks.millis();
            int reissues = refused && this.token.value().equals(token.value()) ? this.reissues + 1 : 0;
            long expiresAt = token.expiresAt().toEpochMilli();
            long window = Math.max(1, (expiresAt - now) / REFRESH_SHARE);
            long refreshAt = expiresAt - window + Jitter.between(0, window / 2);
            var pause = reissues <= REISSUES_WITHOUT_PAUSE ? null
                    : clocks.period(Duration.ofMillis(Math.min(PAUSE_AFTER_REISSUE_MILLIS, expiresAt - now)));
            return new State(token, false, refreshAt, expiresAt, null, null, null, 0, reissues, pause);
        }
    }

    @Override
    public AccessToken current() {
        return tokenOf(state.get());
    }

    private AccessToken tokenOf(State current) {
        long now = clocks.millis();
        if (now >= current.expiresAt) {
            return null;
        }
        if (now >= current.refreshAt && !current.isRequesting() && !current.isPausing()) {
            request(current);
        }
        return current.token;
    }

    @Override
    public CompletionStage<AccessToken> next() {
        while (true) {
            var current = state.get();
            var token = tokenOf(current);
            if (token != null) {
                return CompletableFuture.completedFuture(token);
            }
            if (current.isRequesting()) {
                return CallerContext.resume(current.request);
            }
            if (current.isPausing()) {
                return CompletableFuture.failedFuture(current.failure);
            }
            var request = request(current);
            if (request != null) {
                return CallerContext.resume(request);
            }
        }
    }

    @Override
    public void invalidate(AccessToken refused) {
        state.updateAndGet(current -> current.refusing(refused));
    }

    @Override
    public boolean isRequesting() {
        return state.get().isRequesting();
    }

    /** What is known of requests is dropped too. One that is under way still answers those who wait for it. */
    @Override
    public void forget() {
        state.set(State.EMPTY);
    }

    /** @return null if another caller was quicker */
    private CompletableFuture<AccessToken> request(State current) {
        var request = new CompletableFuture<AccessToken>();
        if (!state.compareAndSet(current, current.requesting(request, clocks.period(REQUEST_TIMEOUT)))) {
            return null;
        }
        freshContext.execute(() -> Uni.createFrom().deferred(() -> source.next(current.token, current.refused))
                .onItem().ifNull().failWith(ErrorMapper::noToken)
                .ifNoItem().after(REQUEST_TIMEOUT).on(timers).failWith(() -> new DingTalkUnavailableException(InTransit
                        .failure("GetAccessToken", "no answer within " + REQUEST_TIMEOUT.toSeconds() + " s").build()))
                .onFailure().transform(source::told)
                .subscribe().with(token -> {
                    finish(request, latest -> latest.accepted(token, clocks));
                    request.complete(token);
                }, failure -> {
                    finish(request, latest -> latest.failed(failure, clocks));
                    request.completeExceptionally(failure);
                }));
        return request;
    }

    private void finish(CompletableFuture<AccessToken> request, UnaryOperator<State> end) {
        state.updateAndGet(current -> current.request == request ? end.apply(current) : current);
    }
}
