package io.quarkiverse.dingtalk.conference.emulator.http;

import static io.vertx.core.Future.succeededFuture;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;

/**
 * What goes back to the caller.
 *
 * @param body null for none
 * @param contentType of the body, null for JSON
 * @param later what goes back in place of this, once it is there; null for this, at once
 * @param webSocket what takes the WebSocket that the request is answered with, null for an answer of HTTP
 */
public record Response(int status, Buffer body, String contentType, Future<Response> later,
        Handler<ServerWebSocket> webSocket) {

    private Response(int status, Buffer body, String contentType, Future<Response> later) {
        this(status, body, contentType, later, null);
    }

    /** @param body a record or a {@code JsonObject} */
    public static Response ok(Object body) {
        return of(200, body);
    }

    /** What most commands are answered with. */
    public static Response success() {
        return ok(new Success(true));
    }

    /** What other commands are answered with. */
    public static Response code200() {
        return ok(new Code("200"));
    }

    /** @param contentType of its content */
    public static Response file(String contentType, Buffer content) {
        return new Response(200, content, contentType, null);
    }

    public static Response noContent() {
        return new Response(204, null, null, null);
    }

    public static Response noContentAfter(Future<?> done) {
        return later(done.transform(whatever -> succeededFuture(noContent())));
    }

    /** @param response must not fail */
    public static Response later(Future<Response> response) {
        return new Response(0, null, null, response);
    }

    /** @param handler takes the WebSocket once it is open */
    public static Response webSocket(Handler<ServerWebSocket> handler) {
        return new Response(101, null, null, null, handler);
    }

    static Response of(int status, Object body) {
        return new Response(status, Json.encode(body), null, null);
    }

    private record Success(boolean success) {
    }

    private record Code(String code) {
    }
}
