package io.quarkiverse.dingtalk.conference.client;

import org.jboss.resteasy.reactive.client.api.ClientLogger;

import io.quarkiverse.dingtalk.conference.rest.wire.AnswerTooLongException;
import io.quarkiverse.dingtalk.conference.rest.wire.ExpiredConnectionException;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.impl.HttpClientConnection;
import io.vertx.core.impl.ContextInternal;

/**
 * Sees each request between the REST client and the connection: tells its attempt how far it has come, and ends an answer
 * that is longer than any of DingTalk's can be, since the REST client reads every answer into memory.
 * The REST client's logger is the one who gets to see what has gone out.
 */
final class RequestObserver implements ClientLogger {

    private static final long MAX_BYTES = 10 * 1024 * 1024; // a page of some thousand meetings

    /** What fails fails the answer too; without this, Vert.x logs an error for each request that is reset. */
    private static final Handler<Throwable> ALREADY_TOLD = problem -> {
    };

    private final ClientLogger log;

    /** @param log the logger proper, or null */
    RequestObserver(ClientLogger log) {
        this.log = log;
    }

    /**
     * A connection is there and the request goes out next, unless the connection was idle for too long: then both are ended,
     * and nothing is sent.
     *
     * @param longestIdleMillis 0 for any time
     */
    static void sending(HttpClientRequest request, long longestIdleMillis) {
        request.exceptionHandler(ALREADY_TOLD);
        var attempt = Attempt.of(ContextInternal.current());
        if (request.connection() instanceof HttpClientConnection connection && hasExpired(connection, longestIdleMillis)) {
            request.reset(0, new ExpiredConnectionException());
            connection.shutdown(); // given back, it would pass for one that was used just now
            if (attempt != null) {
                attempt.connectionExpired();
            }
        } else if (attempt != null) {
            attempt.sending(request);
        }
    }

    /**
     * The pool looks once a second only, and late after the process was frozen. It also believes a server that promises to
     * keep connections for longer than is configured here, of which those on the way know nothing.
     */
    private static boolean hasExpired(HttpClientConnection connection, long longestIdleMillis) {
        long lastUsed = connection.lastResponseReceivedTimestamp(); // 0 for a new one
        return !connection.isValid() || longestIdleMillis > 0 && lastUsed > 0 && connection.activeStreams() <= 1
                && System.currentTimeMillis() - lastUsed > longestIdleMillis;
    }

    @Override
    public void setBodySize(int bodySize) {
        if (log != null) {
            log.setBodySize(bodySize);
        }
    }

    @Override
    public void logRequest(HttpClientRequest request, Buffer body, boolean omitBody) {
        var attempt = Attempt.of(ContextInternal.current());
        if (attempt != null) {
            attempt.written();
        }
        request.response().onSuccess(answer -> answer.handler(new Limit(request)));
        if (log != null) {
            log.logRequest(request, body, omitBody);
        }
    }

    @Override
    public void logResponse(HttpClientResponse response, boolean redirect) {
        var attempt = Attempt.of(ContextInternal.current());
        if (attempt != null) {
            attempt.answered(); // the REST client logs when it has all of it
        }
        if (log != null) {
            log.logResponse(response, redirect);
        }
    }

    private static final class Limit implements Handler<Buffer> {

        private final HttpClientRequest request;
        private long left = MAX_BYTES;

        Limit(HttpClientRequest request) {
            this.request = request;
        }

        @Override
        public void handle(Buffer piece) {
            left -= piece.length();
            if (left < 0) {
                request.reset(0, new AnswerTooLongException(MAX_BYTES));
            }
        }
    }
}
