package io.quarkiverse.dingtalk.conference.guard;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.UniEmitter;

/**
 * One try of a call. It knows whether its request may have been executed, and once it is over it sends nothing any more,
 * however late its turn or its token comes.
 */
public final class Try<T> {

    private enum State {
        WAITING,
        BEGUN,
        SENT,
        OVER,
        OVER_IN_DOUBT
    }

    private record UnderWay(UniEmitter<?> caller, Cancellable request) {

        void end(CallIsOver reason) {
            request.cancel();
            caller.fail(reason);
        }
    }

    private final Function<Try<T>, Uni<T>> way;
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private volatile UnderWay underWay;

    Try(Function<Try<T>, Uni<T>> way) {
        this.way = way;
    }

    /** Begins when its turn has come. */
    Uni<T> run() {
        return Uni.createFrom().emitter(emitter -> {
            if (!state.compareAndSet(State.WAITING, State.BEGUN)) {
                emitter.fail(CallIsOver.UNNOTICED);
                return;
            }
            var request = way.apply(this).subscribe().with(emitter::complete, emitter::fail);
            var begun = new UnderWay(emitter, request);
            underWay = begun;
            if (isOver()) {
                begun.end(CallIsOver.UNNOTICED);
            }
        });
    }

    /** To be called right before the request is sent; fails if it must not be sent. */
    public void sending() {
        if (!state.compareAndSet(State.BEGUN, State.SENT)) {
            throw CallIsOver.UNNOTICED;
        }
    }

    /** To be called when DingTalk has refused the request, which was not executed then, and another one may be sent. */
    public void refused() {
        state.compareAndSet(State.SENT, State.BEGUN);
    }

    /** Its outcome is known. */
    void settled() {
        state.set(State.OVER);
    }

    /** Whether it still waits for its turn. */
    boolean isWaiting() {
        return state.get() == State.WAITING;
    }

    /** Ends it, down to its connection, and tells whether its request may have been executed all the same. */
    boolean abandon(CallIsOver reason) {
        var end = state.updateAndGet(it -> it == State.SENT || it == State.OVER_IN_DOUBT ? State.OVER_IN_DOUBT : State.OVER);
        var begun = underWay;
        if (begun != null) {
            begun.end(reason);
        }
        return end == State.OVER_IN_DOUBT;
    }

    private boolean isOver() {
        return state.get() == State.OVER || state.get() == State.OVER_IN_DOUBT;
    }
}
