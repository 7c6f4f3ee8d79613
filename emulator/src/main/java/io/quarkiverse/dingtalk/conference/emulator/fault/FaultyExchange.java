package io.quarkiverse.dingtalk.conference.emulator.fault;

import io.quarkiverse.dingtalk.conference.emulator.http.Exchange;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** A call that something goes wrong with, and the ways in which it can be answered badly. */
public final class FaultyExchange {

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final String requestId;
    private final Response normal;

    /** @param normal the response of the operation, null if it was not executed */
    FaultyExchange(Exchange exchange, Response normal) {
        this.vertx = exchange.vertx();
        this.request = exchange.request();
        this.response = request.response();
        this.requestId = exchange.requestId();
        this.normal = normal;
    }

    String requestId() {
        return requestId;
    }

    /** What would be answered if nothing went wrong; to be asked for only where the operation is always executed. */
    WireResponse normal() {
        return WireResponse.ofService(normal, requestId);
    }

    int send(WireResponse answer) {
        sendHead(answer);
        response.end(answer.body());
        return answer.status();
    }

    /** Promises a body of one length and sends so much of it. */
    void sendPart(WireResponse answer, int promised, int sent, boolean close) {
        sendHead(answer);
        response.putHeader("Content-Length", String.valueOf(promised));
        response.write(answer.body().slice(0, sent)).onComplete(written -> {
            if (close) {
                close();
            }
        });
    }

    /** One byte after the other. */
    void drip(WireResponse answer, long interval) {
        sendHead(answer);
        response.putHeader("Content-Length", String.valueOf(answer.body().length()));
        drip(answer.body(), 0, interval);
    }

    private void drip(Buffer body, int at, long interval) {
        if (at + 1 >= body.length()) {
            response.end(body.slice(at, body.length()));
        } else {
            response.write(body.slice(at, at + 1));
            later(interval, () -> drip(body, at + 1, interval));
        }
    }

    /** So many pieces between start and end, no faster than they are read. */
    void flood(WireResponse start, Buffer piece, int times, Buffer end) {
        sendHead(start);
        response.setChunked(true).write(start.body());
        new Flood(piece, times, end).go();
    }

    void later(long millis, Runnable action) {
        long timer = vertx.setTimer(millis, fired -> action.run());
        response.closeHandler(gone -> vertx.cancelTimer(timer));
    }

    void close() {
        request.connection().close();
    }

    private void sendHead(WireResponse answer) {
        response.setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
    }

    private final class Flood {

        private final Buffer piece;
        private final Buffer end;
        private int left;

        private Flood(Buffer piece, int times, Buffer end) {
            this.piece = piece;
            this.left = times;
            this.end = end;
        }

        private void go() {
            while (left > 0 && !response.closed()) {
                if (response.writeQueueFull()) {
                    response.drainHandler(drained -> go());
                    return;
                }
                response.write(piece);
                left--;
            }
            if (!response.closed()) {
                response.end(end);
            }
        }
    }
}
