package io.quarkiverse.dingtalk.conference.emulator.http;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;

/**
 * What goes back to the caller.
 *
 * @param body null for none
 * @param contentType of the body, null for JSON
 * @param after what has to be done before the response is sent, null for nothing
 * @param webSocket what takes the WebSocket that the request is answered with, null for an answer of HTTP
 */
public record Response(int status, Buffer body, String contentType, Future<?> after, Handler<ServerWebSocket> webSocket) {

    private Response(int status, Buffer body, String contentType, Future<?> after) {
        this(status, body, contentType, after, null);
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
        return new Response(204, null, null, done);
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
