package io.quarkiverse.dingtalk.conference.client;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import io.quarkiverse.dingtalk.conference.client.Attempt.Stage;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.InTransit;
import io.quarkiverse.dingtalk.conference.error.MeetingOverException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException.Limit;
import io.quarkiverse.dingtalk.conference.guard.Backoff;
import io.quarkiverse.dingtalk.conference.guard.Guard;
import io.quarkiverse.dingtalk.conference.guard.Guard.Verdict;
import io.quarkiverse.dingtalk.conference.guard.OperationKind;
import io.quarkiverse.dingtalk.conference.rest.wire.ErrorMapper;
import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.vertx.core.impl.ContextInternal;

/**
 * One call, from its first wait to its result: its turn, its place, its token, its request, and the attempts after the
 * first. It runs on the event loop of its context, but for {@link #cancel}, and has at most one timer at a time.
 *
 * @param <A> what the wire answers
 * @param <R> what the caller gets
 */
final class Call<A, R> {

    /** Who waits for the result. */
    interface Listener<R> {

        /** On the event loop of the call. */
        void succeeded(R result);

        /**
         * On the event loop of the call.
         *
         * @param failure in transit: whoever is told gets one by {@link Call#told}
         */
        void failed(ConferenceException failure);
    }

    /** The request of an attempt, and what is read from its answer. */
    interface Exchange<A, R> {

        CompletionStage<A> send(String token);

        R read(A answer);
    }

    /** A timer that fires this late was kept from it: the event loop was blocked, or the process frozen. */
    private static final long LATE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /** A turn that is noticed this late is missed. Less is a hiccup, after which but a few calls go out together. */
    private static final long MISSED_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long NO_TIMER = -1;

    private final CallSettings settings;
    private final String operation;
    private final OperationKind kind;
    private final Exchange<A, R> exchange;
    private final Guard guard;
    private final ContextInternal context;
    private final Executor propagation;
    private final Listener<R> listener;
    private final ActiveCalls active;
    private final long startedAt;
    private final AtomicBoolean over = new AtomicBoolean();
    private final Runnable placeGiven = this::placeGiven;
    private volatile Attempt attempt;
    private volatile ConferenceException lastFailure;
    private volatile OutcomeUnknownException doubt;
    private Backoff backoff;
    private int retries;
    private long timer = NO_TIMER;
    private long turn = Guard.NO_TURN;
    private boolean queued;
    private boolean entered;

    /**
     * @param propagation runs a request with what the caller's thread holds, or null
     * @param context in which the call runs
     * @param active is told when the call ends
     */
    Call(CallSettings settings, String operation, Exchange<A, R> exchange, ContextInternal context, Executor propagation,
            ActiveCalls active, Listener<R> listener) {
        this.settings = settings;
        this.operation = operation;
        this.kind = settings.guards().kind(operation);
        this.guard = settings.guards().of(operation);
        this.exchange = exchange;
        this.startedAt = settings.begunAt() == null ? System.nanoTime() : settings.begunAt();
        this.context = context;
        this.propagation = propagation;
        this.active = active;
        this.listener = listener;
    }

    ContextInternal context() {
        return context;
    }

    long deadlineMillis() {
        return settings.deadlineMillis();
    }

    long remainingMillis() {
        return Math.max(0, TimeUnit.NANOSECONDS.toMillis(deadline() - System.nanoTime()));
    }

    /** The exception that the caller gets, with the stack trace of this thread. */
    ConferenceException told(ConferenceException failure) {
        return settings.origin().told(failure);
    }

    /** Begins, on the event loop of its context. */
    void begin() {
        takeTurn(0);
    }

    /**
     * Cancels the call, from any thread.
     *
     * @return why, for {@link #told}, by a reason that is put in words; null if the call has its result
     */
    ConferenceException cancel(String reason) {
        if (!over.compareAndSet(false, true)) {
            return null;
        }
        var current = attempt;
        boolean inDoubt = current != null && current.abandon();
        var verdict = cutVerdict(current);
        try {
            context.runOnContext(ignored -> {
                if (current != null) {
                    current.reset();
                }
                cleanUp(verdict);
            });
        } catch (RejectedExecutionException closed) {
            // nor does anybody else make calls any more
        }
        if (inDoubt) {
            return ErrorMapper.cut(operation, kind, true, reason);
        }
        return lastFailure != null ? afterDoubt(lastFailure) : ErrorMapper.cut(operation, kind, false, reason);
    }

    /** Ends the call, from any thread, and tells who waits for it, as {@link #cancel} says. */
    void cut(String reason) {
        var failure = cancel(reason);
        if (failure != null) {
            context.runOnContext(ignored -> listener.failed(failure));
        }
    }

    private void takeTurn(long waitMillis) {
        if (over.get()) {
            return;
        }
        if (settings.addressBlock().refuses() && guard.breaks()) {
            fail(notSent().addressBlocked());
            return;
        }
        if (guard.isOpen() && waitMillis == 0) {
            fail(notSent().circuitBreakerOpen());
            return;
        }
        long now = System.nanoTime();
        turn = guard.reserveTurn(now, now + TimeUnit.MILLISECONDS.toNanos(waitMillis), latestStart());
        if (turn == Guard.NO_TURN) {
            fail(noTurn(now));
        } else if (turn - now > 0) {
            schedule(turn - now, this::enter);
        } else {
            enter();
        }
    }

    private void enter() {
        boolean late = isMissed(turn);
        turn = Guard.NO_TURN;
        switch (guard.enter(placeGiven)) {
            case ENTERED -> {
                entered = true;
                if (late || guard.isQueueDraining(System.nanoTime())) {
                    attemptAfterQueue(false);
                } else {
                    attempt();
                }
            }
            case QUEUED -> {
                queued = true;
                schedule(latestStart() - System.nanoTime(), () -> fail(notSent().tooManyUnderWay()));
            }
            case FULL -> fail(notSent().tooManyUnderWay());
        }
    }

    private void placeGiven() {
        context.runOnContext(ignored -> {
            queued = false;
            if (over.get()) {
                guard.leave();
            } else {
                entered = true;
                attemptAfterQueue(true);
            }
        });
    }

    /** @param waited whether the call has waited for its place, which is why it needs another turn */
    private void attemptAfterQueue(boolean waited) {
        long now = System.nanoTime();
        long next = guard.reserveTurnAfterQueue(now, latestStart());
        if (next == Guard.NO_TURN) {
            fail(waited && now - latestStart() <= 0 ? notSent().tooManyUnderWay() : noTurn(now));
        } else if (next - now > 0) {
            schedule(next - now, () -> {
                if (isMissed(next)) {
                    attemptAfterQueue(false);
                } else {
                    attempt();
                }
            });
        } else {
            attempt();
        }
    }

    /** All who miss their turns since the process was frozen notice at the same time, and must not go out together. */
    private static boolean isMissed(long turn) {
        return System.nanoTime() - turn > MISSED_NANOS;
    }

    private void attempt() {
        long now = System.nanoTime();
        if (now - latestStart() > fairNanos() / 4) { // timers are never early, and often a little late
            fail(tooLate());
            return;
        }
        var permit = guard.admit();
        if (permit == null) {
            fail(notSent().circuitBreakerOpen());
            return;
        }
        if (guard.breaks() && !settings.addressBlock().admits(guard.openMillis())) {
            guard.record(permit, Verdict.NONE);
            fail(notSent().addressBlocked());
            return;
        }
        long time = Math.min(TimeUnit.MILLISECONDS.toNanos(guard.timeoutMillis()), deadline() - now);
        var current = new Attempt(this, attempt == null ? context : copyOfContext(), permit, now + time,
                now + time - fairNanos() / 2);
        attempt = current;
        if (over.get()) {
            current.abandon();
            cleanUp(Verdict.NONE);
            return;
        }
        schedule(time, () -> timeUp(current));
        withToken(current, null, null);
    }

    private ContextInternal copyOfContext() {
        var copy = context.duplicate();
        copy.localContextData().putAll(context.localContextData());
        return copy;
    }

    /**
     * @param refused the token with which DingTalk has refused the request of this attempt, or null
     * @param refusal how it did
     */
    private void withToken(Attempt current, AccessToken refused, Throwable refusal) {
        AccessToken token;
        CompletionStage<AccessToken> next = null;
        try { // of a provider of the application, anything may come
            if (refused != null) {
                settings.tokens().invalidate(refused);
            }
            token = settings.tokens().current();
            if (token == null) {
                next = settings.tokens().next();
            }
        } catch (Throwable problem) {
            failed(ErrorMapper.mapFromProvider(problem), Verdict.NONE);
            return;
        }
        if (token != null) {
            send(current, token, refused, refusal);
            return;
        }
        next.whenComplete((fresh, problem) -> context.emit(fresh, it -> {
            if (current.isOver()) {
                return;
            }
            if (problem == null) {
                send(current, it, refused, refusal);
            } else {
                failed(ErrorMapper.mapFromProvider(unwrapped(problem)), Verdict.NONE);
            }
        }));
    }

    private void send(Attempt current, AccessToken token, AccessToken refused, Throwable refusal) {
        // who has but one token hands out the same object; DingTalk may well grant the same value anew
        if (token == refused) {
            failed(current, null, refusal);
        } else if (propagation == null) {
            current.context().emit(token, it -> exchange(current, it, refused == null));
        } else {
            propagation.execute(() -> current.context().emit(token, it -> exchange(current, it, refused == null)));
        }
    }

    private void exchange(Attempt current, AccessToken token, boolean first) {
        var replaceable = first ? token : null;
        CompletionStage<A> answer;
        try {
            answer = exchange.send(token.value());
        } catch (Throwable problem) {
            failed(current, replaceable, problem);
            return;
        }
        answer.whenComplete((it, problem) -> {
            if (problem == null) {
                answered(current, replaceable, it);
            } else {
                failed(current, replaceable, unwrapped(problem));
            }
        });
    }

    private void answered(Attempt current, AccessToken replaceable, A answer) {
        if (current.isOver()) {
            return;
        }
        R result;
        try {
            result = exchange.read(answer);
        } catch (Throwable problem) {
            failed(current, replaceable, problem);
            return;
        }
        settings.addressBlock().end(current.sentAt());
        if (over.compareAndSet(false, true)) {
            var verdict = current.isInDoubt() ? Verdict.SUCCESS : Verdict.NONE; // a filter may answer in DingTalk's place
            current.settle();
            cleanUp(verdict);
            listener.succeeded(result);
        }
    }

    /** @param replaceable the token, if it may be replaced by another one in this attempt; or null */
    private void failed(Attempt current, AccessToken replaceable, Throwable problem) {
        if (current.isOver()) {
            return;
        }
        if (replaceable != null && ErrorMapper.isTokenRefused(problem)) {
            current.notExecuted();
            guard.countRequest(System.nanoTime());
            withToken(current, replaceable, problem);
            return;
        }
        var stage = current.stage();
        if (stage.compareTo(Stage.WRITTEN) < 0) {
            current.notExecuted();
        }
        var failure = ErrorMapper.map(operation, kind, current.isInDoubt(), problem);
        var verdict = ErrorMapper.isOfDingTalk(stage == Stage.CONNECTING, stage == Stage.WRITTEN, problem)
                ? guard.verdict(failure)
                : Verdict.NONE;
        if (verdict == Verdict.SUCCESS) {
            settings.addressBlock().end(current.sentAt());
        }
        failed(failure, verdict);
    }

    /** A connection came when its attempt had no fair time left, and was given back. */
    void connectedTooLate(Attempt current) {
        if (!current.isOver()) {
            failed(notSent().connectionTooLate(), Verdict.NONE);
        }
    }

    /** The connection had been idle for too long, and was closed: another attempt follows, which is no retry. */
    void connectionExpired(Attempt current) {
        if (!current.isOver()) {
            current.settle();
            endAttempt(Verdict.NONE);
            takeTurn(1);
        }
    }

    /** The time of an attempt, or of the whole call, is up. */
    private void timeUp(Attempt current) {
        long now = System.nanoTime();
        if (now - current.endsAt() > LATE_NANOS && current.goesIntoOvertime()) {
            schedule(LATE_NANOS, () -> timeUp(current));
            return;
        }
        boolean deadline = deadline() - now <= 0;
        var verdict = cutVerdict(current);
        boolean inDoubt = current.abandon();
        current.reset();
        var failure = ErrorMapper.cut(operation, kind, inDoubt, deadline
                ? "no answer within " + settings.deadlineMillis() + " ms, the deadline of this call"
                : "no answer in time; see the timeout of this client");
        if (deadline && !inDoubt && lastFailure != null) {
            failure = lastFailure;
        }
        failed(failure, verdict);
    }

    /** The attempt under way has failed. */
    private void failed(ConferenceException failure, Verdict verdict) {
        var ended = attempt;
        boolean inDoubt = ended.isInDoubt();
        if (doubt == null && failure instanceof OutcomeUnknownException unknown) {
            doubt = unknown;
        }
        lastFailure = failure; // before the attempt is settled: who cancels may look at both from another thread
        if (!ended.isOver()) {
            ended.settle();
        }
        if (isAddressBlocked(failure)) {
            settings.addressBlock().begin(guard.openMillis());
            endAttempt(Verdict.FAILURE);
        } else {
            endAttempt(verdict);
        }
        if (!mayRetry(failure, inDoubt)) {
            fail(failure);
            return;
        }
        if (backoff == null) {
            backoff = guard.backoff();
        }
        retries++;
        takeTurn(Math.max(1, backoff.next(failure)));
    }

    private static boolean isAddressBlocked(ConferenceException failure) {
        return failure instanceof ThrottledException throttled && throttled.limit() == Limit.ADDRESS;
    }

    /** A change that may have been executed is never made again, whatever the policy says. */
    private boolean mayRetry(ConferenceException failure, boolean inDoubt) {
        if (kind == OperationKind.NON_IDEMPOTENT
                && (failure instanceof OutcomeUnknownException || inDoubt && !(failure instanceof ThrottledException))) {
            return false;
        }
        if (failure instanceof ThrottledException throttled && lastsLong(throttled.limit())) {
            return false;
        }
        return settings.retries() && !over.get() && guard.mayRetry(failure, retries);
    }

    /** Minutes, or until the end of the month. */
    private static boolean lastsLong(Limit limit) {
        return limit == Limit.ADDRESS || limit == Limit.MONTHLY;
    }

    private void fail(ConferenceException failure) {
        if (over.compareAndSet(false, true)) {
            cleanUp(Verdict.NONE);
            listener.failed(afterDoubt(failure));
        }
    }

    /**
     * A change that was in doubt after one attempt still is when a further one was not executed. That one may be refused
     * because of what the first has done: what was to be stopped is stopped. That a meeting is over says it all.
     */
    private ConferenceException afterDoubt(ConferenceException failure) {
        if (doubt == null || failure instanceof OutcomeUnknownException || failure instanceof MeetingOverException) {
            return failure;
        }
        return failure instanceof DingTalkUnavailableException || failure instanceof ThrottledException ? doubt
                : InTransit.with(doubt, known -> known.cause(failure));
    }

    /** Gives back what the call holds. */
    private void cleanUp(Verdict verdict) {
        cancelTimer();
        if (turn != Guard.NO_TURN) {
            guard.giveBackTurn(turn);
            turn = Guard.NO_TURN;
        }
        if (queued && guard.leaveQueue(placeGiven)) {
            queued = false;
        }
        endAttempt(verdict);
        active.ended(this);
    }

    private void endAttempt(Verdict verdict) {
        cancelTimer();
        var ended = attempt;
        if (ended != null && ended.endOnce()) {
            guard.record(ended.permit(), verdict);
        }
        if (entered) {
            entered = false;
            guard.leave();
        }
    }

    private Verdict cutVerdict(Attempt cut) {
        return cut != null && cut.isTelling(guard.timeoutMillis()) ? Verdict.FAILURE : Verdict.NONE;
    }

    private long deadline() {
        return startedAt + TimeUnit.MILLISECONDS.toNanos(settings.deadlineMillis());
    }

    /** An attempt that begins later would be cut before DingTalk had a fair time to answer. */
    private long latestStart() {
        return deadline() - fairNanos();
    }

    private long fairNanos() {
        return TimeUnit.MILLISECONDS.toNanos(Math.min(guard.timeoutMillis(), settings.deadlineMillis())) / 2;
    }

    private void schedule(long nanos, Runnable task) {
        cancelTimer();
        long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos + 999_999));
        timer = context.setTimer(millis, fired -> {
            timer = NO_TIMER;
            if (!over.get()) {
                task.run();
            }
        });
    }

    private void cancelTimer() {
        if (timer != NO_TIMER) {
            context.owner().cancelTimer(timer);
            timer = NO_TIMER;
        }
    }

    private ConferenceException tooLate() {
        return lastFailure != null ? lastFailure : notSent().deadlineTooNear();
    }

    /** Why there is no turn in time. */
    private ConferenceException noTurn(long now) {
        return lastFailure != null || now - latestStart() > 0 ? tooLate() : notSent().turnTooLate();
    }

    private NotSent notSent() {
        return new NotSent(operation, settings.deadlineMillis(), lastFailure);
    }

    private static Throwable unwrapped(Throwable problem) {
        return problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
    }
}
