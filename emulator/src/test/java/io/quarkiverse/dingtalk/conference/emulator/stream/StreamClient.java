package io.quarkiverse.dingtalk.conference.emulator.stream;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** An app in Stream mode that does only what a test tells it to. */
final class StreamClient implements WebSocket.Listener, AutoCloseable {

    private static final int LONG_ENOUGH = 5;

    private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> end = new CompletableFuture<>();
    private final StringBuilder pieces = new StringBuilder();
    private WebSocket socket;
    private volatile CompletableFuture<Void> pong = new CompletableFuture<>();

    private StreamClient() {
    }

    static JsonObject aRequest() {
        return new JsonObject().put("clientId", RunningEmulator.KEY).put("clientSecret", RunningEmulator.SECRET)
                .put("subscriptions", new JsonArray().add(new JsonObject().put("type", "EVENT").put("topic", "*")))
                .put("ua", "test").put("localIp", "127.0.0.1");
    }

    static JsonObject aRequestOfTheThirdPartyApp() {
        return aRequest().put("clientId", RunningEmulator.SUITE_KEY).put("clientSecret", RunningEmulator.SUITE_SECRET);
    }

    static JsonObject aRequestOfASibling() {
        return aRequest().put("clientId", RunningEmulator.KEY + "-branch");
    }

    /** The answer to the call that opens a connection. */
    static JsonObject open(RunningEmulator dingtalk, JsonObject request) {
        return dingtalk.send(dingtalk.json("/v1.0/gateway/connections/open", request.encode())
                .header("Accept", "application/json")).ok();
    }

    static StreamClient connected(RunningEmulator dingtalk) {
        return connected(dingtalk, aRequest());
    }

    static StreamClient connected(RunningEmulator dingtalk, JsonObject request) {
        return connected(open(dingtalk, request));
    }

    /** @throws CompletionException if the WebSocket is refused */
    static StreamClient connected(JsonObject opened) {
        StreamClient client = new StreamClient();
        client.socket = HttpClient.newHttpClient().newWebSocketBuilder()
                .buildAsync(URI.create(opened.getString("endpoint") + "?ticket=" + opened.getString("ticket")), client).join();
        return client;
    }

    String text() {
        try {
            String frame = frames.poll(LONG_ENOUGH, SECONDS);
            if (frame == null) {
                throw new IllegalStateException("no frame came");
            }
            return frame;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next frame with an event. */
    JsonObject frame() {
        return next(false);
    }

    /** The next frame of the gateway itself. */
    JsonObject system() {
        return next(true);
    }

    private JsonObject next(boolean system) {
        JsonObject frame = new JsonObject(text());
        return frame.getString("type").equals("SYSTEM") == system ? frame : next(system);
    }

    /** The next frame, the event of which is acknowledged. */
    JsonObject taken() {
        JsonObject frame = frame();
        acknowledge(frame);
        return frame;
    }

    static String eventId(JsonObject frame) {
        return frame.getJsonObject("headers").getString("eventId");
    }

    void acknowledge(JsonObject frame) {
        answer(frame, 200, "{\"status\":\"SUCCESS\",\"message\":\"\"}");
    }

    void answer(JsonObject frame, int code, String data) {
        send(new JsonObject().put("code", code).put("message", "OK").put("headers", new JsonObject()
                .put("messageId", frame.getJsonObject("headers").getString("messageId"))
                .put("contentType", "application/json")).put("data", data).encode());
    }

    void send(String text) {
        socket.sendText(text, true).join();
    }

    /** Done when the answer to a ping is there. */
    CompletableFuture<Void> ping() {
        pong = new CompletableFuture<>();
        socket.sendPing(ByteBuffer.wrap(new byte[] { 1 })).join();
        return pong;
    }

    /** How the other side ended it; 1006 is without a word. */
    String end() {
        return end.orTimeout(LONG_ENOUGH, SECONDS).join();
    }

    @Override
    public void close() {
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        pieces.append(data);
        if (last) {
            frames.add(pieces.toString());
            pieces.setLength(0);
        }
        socket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onPong(WebSocket socket, ByteBuffer message) {
        pong.complete(null);
        socket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int statusCode, String reason) {
        end.complete("closed with " + statusCode);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        end.complete("failed");
    }
}
