package io.quarkiverse.dingtalk.conference.client;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkiverse.dingtalk.conference.guard.Guard.Permit;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.impl.ContextInternal;

/**
 * One attempt of a call. It knows whether its request may have been executed, and once it is over it sends nothing any
 * more, however late its token or its connection comes. It runs on the event loop of its context, but for
 * {@link #abandon}.
 */
final class Attempt {

    /** How far its request has come. */
    enum Stage {
        /** With the application's filters, or before. */
        PREPARED,
        /** Waits for a connection, or is about to be written to one. */
        CONNECTING,
        WRITTEN,
        /** The last byte of the answer is there. */
        ANSWERED
    }

    private static final String LOCAL = Attempt.class.getName();

    private static final int PENDING = 0;
    private static final int SENT = 1;
    private static final int OVER = 2;
    private static final int OVER_IN_DOUBT = 3;

    /** An attempt that is cut short says something about DingTalk only if it has waited for an answer this long. */
    private static final long TELLING_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final Call<?, ?> call;
    private final ContextInternal context;
    private final Permit permit;
    private final long endsAt;
    private final long latestSend;
    private final AtomicInteger state = new AtomicInteger(PENDING);
    private volatile long sentAt;
    private Stage stage = Stage.PREPARED;
    private HttpClientRequest request;
    private boolean overtime;
    private boolean ended;

    /**
     * @param context of this attempt alone: a request that still waits for its connection when its attempt is over must
     *        not pass for that of the next one
     * @param endsAt when its time is up, in nanoseconds of {@link System#nanoTime()}, as all times here
     * @param latestSend a connection that comes later is not used
     */
    Attempt(Call<?, ?> call, ContextInternal context, Permit permit, long endsAt, long latestSend) {
        this.call = call;
        this.context = context;
        this.permit = permit;
        this.endsAt = endsAt;
        this.latestSend = latestSend;
        context.putLocal(LOCAL, this);
    }

    /** The attempt whose context this is; null if it is none, such as that of a request for a token. */
    static Attempt of(ContextInternal context) {
        return context == null ? null : context.getLocal(LOCAL);
    }

    ContextInternal context() {
        return context;
    }

    Permit permit() {
        return permit;
    }

    long endsAt() {
        return endsAt;
    }

    long sentAt() {
        return sentAt;
    }

    Stage stage() {
        return stage;
    }

    /** The application's filters are done with the request, which now waits for a connection. */
    void connecting() {
        stage = Stage.CONNECTING;
    }

    /** A connection is there and takes the request next, unless that is too late: then the connection is given back. */
    void sending(HttpClientRequest next) {
        long now = System.nanoTime();
        if (now - latestSend > 0) {
            next.reset();
            call.connectedTooLate(this);
            return;
        }
        sentAt = now;
        if (state.compareAndSet(PENDING, SENT)) {
            request = next;
        } else {
            next.reset();
        }
    }

    /** The connection was idle for too long and is ended, and nothing was sent. */
    void connectionExpired() {
        call.connectionExpired(this);
    }

    /** The request has gone out. */
    void written() {
        stage = Stage.WRITTEN;
    }

    /** The last byte of the answer is there. The connection is somebody else's from now on. */
    void answered() {
        stage = Stage.ANSWERED;
        request = null;
    }

    /** Whether a request was handed to a connection, and nothing says what became of it. */
    boolean isInDoubt() {
        int now = state.get();
        return now == SENT || now == OVER_IN_DOUBT;
    }

    /** Whether a request without an answer has waited for it long enough to say something about DingTalk. */
    boolean isTelling(long timeoutMillis) {
        return isInDoubt() && !overtime
                && System.nanoTime() - sentAt >= Math.min(TELLING_NANOS, TimeUnit.MILLISECONDS.toNanos(timeoutMillis) / 4);
    }

    /** The request was not executed: DingTalk refused it, or it was not written. Another one may be sent. */
    void notExecuted() {
        reset();
        stage = Stage.PREPARED;
        state.compareAndSet(SENT, PENDING);
    }

    boolean isOver() {
        return state.get() >= OVER;
    }

    /** Ends it, from any thread, and tells whether its request may have been executed all the same. */
    boolean abandon() {
        int before = state.getAndUpdate(it -> it == SENT || it == OVER_IN_DOUBT ? OVER_IN_DOUBT : OVER);
        return before == SENT || before == OVER_IN_DOUBT;
    }

    /** Ends it down to its connection, unless its request is through with that. */
    void reset() {
        if (request != null) {
            request.reset();
            request = null;
        }
    }

    /** Its outcome is known. */
    void settle() {
        state.set(OVER);
    }

    /**
     * Whether this is the first time that it is asked: who notices late that the time is up, because the event loop was
     * blocked or the process frozen, first reads what has arrived meanwhile.
     */
    boolean goesIntoOvertime() {
        boolean first = !overtime;
        overtime = true;
        return first;
    }

    /** Whether this is the first time that it is asked. */
    boolean endOnce() {
        boolean first = !ended;
        ended = true;
        return first;
    }
}
