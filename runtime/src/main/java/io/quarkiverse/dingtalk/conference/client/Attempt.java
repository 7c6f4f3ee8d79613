package io.quarkiverse.dingtalk.conference.client;

import java.util.concurrent.atomic.AtomicInteger;

import io.quarkiverse.dingtalk.conference.guard.Guard.Permit;
import io.vertx.core.http.HttpClientRequest;

/**
 * One attempt of a call. It knows whether its request may have been executed, and once it is over it sends nothing any
 * more, however late its token or its connection comes.
 */
final class Attempt {

    private static final int PENDING = 0;
    private static final int SENT = 1;
    private static final int OVER = 2;
    private static final int OVER_IN_DOUBT = 3;

    private final AtomicInteger state = new AtomicInteger(PENDING);
    private final Permit permit;
    private final long startedAt;
    private volatile HttpClientRequest request;
    private boolean written;
    private boolean ended;

    Attempt(Permit permit, long startedAt) {
        this.permit = permit;
        this.startedAt = startedAt;
    }

    Permit permit() {
        return permit;
    }

    long startedAt() {
        return startedAt;
    }

    /** A connection is there and takes the request next, unless the attempt is over: then the connection is given back. */
    void sending(HttpClientRequest next) {
        request = next;
        if (!state.compareAndSet(PENDING, SENT)) {
            next.reset();
        }
    }

    /** The request has gone out. */
    void written() {
        written = true;
    }

    /** Whether a request has gone out; what fails before is no fault of DingTalk. */
    boolean wasWritten() {
        return written;
    }

    /** Whether a request was handed to a connection, and nothing says what became of it. */
    boolean isInDoubt() {
        int now = state.get();
        return now == SENT || now == OVER_IN_DOUBT;
    }

    /** The request was not executed: DingTalk refused it, or it could not be written. Another one may be sent. */
    void notExecuted() {
        state.compareAndSet(SENT, PENDING);
    }

    boolean isOver() {
        return state.get() >= OVER;
    }

    /** Ends it, down to its connection, and tells whether its request may have been executed all the same. */
    boolean abandon() {
        int before = state.getAndUpdate(it -> it == SENT || it == OVER_IN_DOUBT ? OVER_IN_DOUBT : OVER);
        var sent = request;
        if (sent != null && before < OVER) {
            sent.reset();
        }
        return before == SENT || before == OVER_IN_DOUBT;
    }

    /** Its outcome is known. */
    void settle() {
        state.set(OVER);
    }

    /** Whether this is the first time that it is asked. */
    boolean endOnce() {
        boolean first = !ended;
        ended = true;
        return first;
    }
}
