package io.quarkiverse.dingtalk.conference.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;

import io.smallrye.faulttolerance.api.RateLimitException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;

/**
 * The tries that the limit of calls a second holds back, in the order in which they came. The limit of the library only
 * says no, and when to ask again. If all asked again then, one of them would have its turn, perhaps one that nobody waits
 * for any more; so the first asks while the others rest.
 */
final class WaitingLine {

    private final Deque<Waiting<?>> line = new ArrayDeque<>();
    private boolean moving; // a timer runs for the first in line, or the first is asking

    private record Waiting<T>(Try<T> next, Supplier<Uni<T>> attempt, Runnable answered, UnaryOperator<Throwable> failed,
            UniEmitter<? super T> caller, Context context) {

        /** Empty if it goes, else the milliseconds in which it is no use to ask again. The limit answers at once. */
        OptionalLong ask() {
            var held = new AtomicReference<>(OptionalLong.empty());
            begun().subscribe().with(answer -> {
                answered.run();
                caller.complete(answer);
            }, problem -> {
                if (problem instanceof RateLimitException limit) {
                    held.set(OptionalLong.of(limit.getRetryAfterMillis()));
                } else {
                    caller.fail(failed.apply(problem));
                }
            });
            return held.get();
        }

        /** What fails before it has begun must not hold the line up. */
        private Uni<T> begun() {
            try {
                return attempt.get();
            } catch (RuntimeException problem) {
                return Uni.createFrom().failure(problem);
            }
        }

        boolean isWanted() {
            return next.isWaiting();
        }
    }

    /**
     * The attempt, when its turn has come.
     *
     * @param answered is told of a success
     * @param failed makes of a failure what the caller gets; not of the limit's
     */
    <T> Uni<T> pass(Try<T> next, Supplier<Uni<T>> attempt, Runnable answered, UnaryOperator<Throwable> failed) {
        return Uni.createFrom().emitter(caller -> {
            var waiting = new Waiting<>(next, attempt, answered, failed, caller, Vertx.currentContext());
            if (!waiting.isWanted()) {
                caller.fail(CallIsOver.UNNOTICED);
            } else if (isFull()) {
                caller.fail(new BulkheadException("the line is full"));
            } else if (!joins(waiting)) {
                waiting.ask().ifPresent(millis -> {
                    if (begins(waiting)) {
                        later(waiting, millis);
                    }
                });
            }
        });
    }

    private synchronized boolean isFull() {
        return line.size() >= GuardedCall.MOST_WAITING;
    }

    /** Whoever comes while others wait does not ask before them. */
    private synchronized boolean joins(Waiting<?> waiting) {
        if (moving) {
            line.addLast(waiting);
        }
        return moving;
    }

    /** Whether it is the first who is held; others may have been meanwhile. */
    private synchronized boolean begins(Waiting<?> held) {
        if (joins(held)) {
            return false;
        }
        comesBack(held);
        return true;
    }

    private synchronized void comesBack(Waiting<?> held) {
        line.addFirst(held);
        moving = true;
    }

    private void later(Waiting<?> held, long millis) {
        // on a context of nobody: that of the caller may belong to a verticle, and end with it
        ((VertxInternal) held.context().owner()).createEventLoopContext().setTimer(Math.max(1, millis), fired -> move());
    }

    private void move() {
        var first = first();
        while (first != null && !first.isWanted()) { // nobody waits for it any more
            first.caller().fail(CallIsOver.UNNOTICED);
            first = first();
        }
        if (first != null) {
            var next = first;
            next.context().runOnContext(ignored -> next.ask().ifPresentOrElse(millis -> {
                comesBack(next);
                later(next, millis);
            }, this::move));
        }
    }

    private synchronized Waiting<?> first() {
        var first = line.pollFirst();
        moving = first != null;
        return first;
    }
}
