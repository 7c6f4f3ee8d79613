package io.quarkiverse.dingtalk.conference.guard;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.ServiceUnavailableException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException.Limit;
import io.quarkiverse.dingtalk.conference.error.UnreadableAnswerException;
import io.quarkiverse.dingtalk.conference.rest.CallKind;
import io.quarkiverse.dingtalk.conference.rest.ErrorMapper;
import io.smallrye.mutiny.Uni;

/**
 * One call with all its tries: which of them is under way, what the last one came to, and the end of all. The library
 * neither cancels a try whose time is up nor knows of callers who no longer wait, so that is done here.
 */
public final class GuardedCall<T> {

    /** How many calls of an operation may wait for their place among those under way. */
    static final int MOST_WAITING = 10_000;

    private final String operation;
    private final CallKind kind;
    private final Duration deadline;
    private final Function<Try<T>, Uni<T>> way;
    private final long start = System.nanoTime();

    private volatile Try<T> current;
    private volatile ConferenceException lastFailure;
    private volatile boolean over;

    /**
     * @param deadline how long it may take with all its tries
     * @param way of one try, from the token to the answer
     */
    public GuardedCall(String operation, CallKind kind, Duration deadline, Function<Try<T>, Uni<T>> way) {
        this.operation = operation;
        this.kind = kind;
        this.deadline = deadline;
        this.way = way;
    }

    /** The call under a guard, which fails in the terms of the guard; see {@link #toCaller}. */
    public Uni<T> under(CallGuard guard) {
        return kind == CallKind.CHANGE ? guard.change(this) : guard.read(this);
    }

    /** What a caller gets when the deadline has passed. The call goes no further. */
    public ConferenceException tooLate() {
        over = true;
        var last = current;
        boolean waited = last == null || last.isWaiting();
        boolean sent = last != null && last.abandon(waited ? CallIsOver.UNNOTICED : CallIsOver.WHILE_DOWN);
        if (lastFailure != null && !sent) {
            return lastFailure;
        }
        if (waited) {
            return new ThrottledException(new Failure(operation, "waited " + deadline.toMillis()
                    + " ms, its deadline, for its turn among the calls of this client; nothing was sent"), Limit.PER_SECOND);
        }
        return ErrorMapper.tooLate(operation, kind, sent, "within " + deadline.toMillis() + " ms, the deadline of this client");
    }

    /** Nobody waits any more: what is under way is cancelled. */
    public void end() {
        over = true;
        var last = current;
        if (last != null) {
            last.abandon(CallIsOver.UNNOTICED);
        }
    }

    Try<T> nextTry() {
        var next = new Try<>(way);
        current = next;
        if (over) {
            next.abandon(CallIsOver.UNNOTICED);
        }
        return next;
    }

    /** What the failure of a try means for the next one and for the circuit breaker. */
    Throwable judge(Throwable problem, RetryBudget budget) {
        if (problem instanceof CallIsOver || problem instanceof BulkheadException) {
            return problem;
        }
        if (problem instanceof TimeoutException && current.isWaiting()) {
            current.abandon(CallIsOver.UNNOTICED);
            return new BulkheadException("its time was up before it had a place among those under way");
        }
        var failure = problem instanceof TimeoutException
                ? ErrorMapper.tooLate(operation, kind, current.abandon(CallIsOver.UNNOTICED),
                        "in time; see the timeout of this client")
                : ErrorMapper.map(operation, kind, problem);
        lastFailure = failure; // before the try is settled: the deadline may look at both from another thread
        current.settled();
        if (isDown(failure)) {
            budget.failed();
            return budget.isSpent() || !hasTimeFor(failure) ? new NoMoreTries.WhileDown(failure) : failure;
        }
        if (failure instanceof ThrottledException throttled) {
            return switch (throttled.limit()) {
                case ADDRESS -> new NoMoreTries.WhileDown(failure);
                case MONTHLY -> new NoMoreTries(failure);
                case PER_SECOND -> hasTimeFor(failure) ? failure : new NoMoreTries(failure);
            };
        }
        budget.succeeded(); // a refusal shows that DingTalk is well
        return failure;
    }

    private boolean hasTimeFor(ConferenceException failure) {
        var left = deadline.minusNanos(System.nanoTime() - start);
        return failure.retryAfter().map(wait -> Backoff.longest(wait).compareTo(left) < 0).orElse(true);
    }

    private static boolean isDown(ConferenceException failure) {
        return failure instanceof ServiceUnavailableException || failure instanceof OutcomeUnknownException
                || failure instanceof UnreadableAnswerException;
    }

    /** What a caller gets of a failure under the guard; nothing if the caller is gone, or has been told already. */
    public Optional<Throwable> toCaller(Throwable problem) {
        if (problem instanceof CallIsOver) {
            return Optional.empty();
        }
        if (problem instanceof NoMoreTries last) {
            return Optional.of(last.failure());
        }
        if (problem instanceof CircuitBreakerOpenException) {
            return Optional.of(notSent("too many of the last calls failed (the circuit breaker is open)"));
        }
        if (problem instanceof BulkheadException) {
            return Optional.of(notSent("too many calls of this operation are under way or wait"));
        }
        return Optional.of(problem);
    }

    private ServiceUnavailableException notSent(String reason) {
        return new ServiceUnavailableException(new Failure(operation, "not sent, since " + reason), lastFailure);
    }
}
