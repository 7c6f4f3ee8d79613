package io.quarkiverse.dingtalk.conference.emulator;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** A call that something goes wrong with, and the ways in which it can be answered badly. */
final class Exchange {

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final String requestId;
    private final Answer answer;

    /** @param answer what the operation had to say, null if it was not carried out */
    Exchange(Vertx vertx, HttpServerRequest request, String requestId, Answer answer) {
        this.vertx = vertx;
        this.request = request;
        this.response = request.response();
        this.requestId = requestId;
        this.answer = answer;
    }

    String requestId() {
        return requestId;
    }

    /** What would be answered if nothing went wrong; to be asked for only where the operation is always carried out. */
    Payload normal() {
        return Payload.of(answer, requestId);
    }

    void send(Payload payload) {
        begin(payload);
        response.end(payload.body());
    }

    /** Tells the length of the body, however much of it will follow, and sends that much. */
    void sendPart(Payload payload, int contentLength, int sent, boolean close) {
        begin(payload);
        response.putHeader("Content-Length", String.valueOf(contentLength));
        response.write(payload.body().slice(0, sent)).onComplete(written -> {
            if (close) {
                close();
            }
        });
    }

    /** One byte after the other. */
    void drip(Payload payload, long interval) {
        begin(payload);
        response.putHeader("Content-Length", String.valueOf(payload.body().length()));
        drip(payload.body(), 0, interval);
    }

    private void drip(Buffer body, int at, long interval) {
        if (at + 1 >= body.length()) {
            response.end(body.slice(at, body.length()));
        } else {
            response.write(body.slice(at, at + 1));
            later(interval, () -> drip(body, at + 1, interval));
        }
    }

    /** As many pieces in between as told, no faster than they are taken. */
    void flood(Payload beginning, Buffer piece, int times, Buffer end) {
        begin(beginning);
        response.setChunked(true).write(beginning.body());
        new Flood(piece, times, end).go();
    }

    void later(long millis, Runnable action) {
        long timer = vertx.setTimer(millis, fired -> action.run());
        response.closeHandler(gone -> vertx.cancelTimer(timer));
    }

    void close() {
        request.connection().close();
    }

    private void begin(Payload payload) {
        response.setStatusCode(payload.status());
        payload.headers().forEach(response::putHeader);
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
