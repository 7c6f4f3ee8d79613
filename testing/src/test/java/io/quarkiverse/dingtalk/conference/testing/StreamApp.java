package io.quarkiverse.dingtalk.conference.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** An application in Stream mode, as bare as can be. */
final class StreamApp implements WebSocket.Listener, AutoCloseable {

    private static final int LONG_ENOUGH = 5; // seconds

    private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final Predicate<String> takes;
    private final StringBuilder pieces = new StringBuilder();
    private final WebSocket socket;

    /** @param takes which events it takes, by their ids; the others it refuses */
    StreamApp(DingTalkEmulator dingTalk, Predicate<String> takes) throws IOException, InterruptedException {
        this.takes = takes;
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var opened = new JsonObject(http.send(HttpRequest
                .newBuilder(URI.create(dingTalk.url() + "/v1.0/gateway/connections/open"))
                .header("Content-Type", "application/json").header("Accept", "application/json")
                .POST(BodyPublishers.ofString(new JsonObject().put("clientId", dingTalk.appKey())
                        .put("clientSecret", dingTalk.appSecret())
                        .put("subscriptions", new JsonArray().add(new JsonObject().put("type", "EVENT").put("topic", "*")))
                        .encode()))
                .build(), BodyHandlers.ofString()).body());
        socket = http.newWebSocketBuilder().buildAsync(
                URI.create(opened.getString("endpoint") + "?ticket=" + opened.getString("ticket")), this).join();
    }

    /** The next frame, whatever it is. */
    String next() throws InterruptedException {
        return frames.poll(LONG_ENOUGH, TimeUnit.SECONDS);
    }

    /** The id of the next event. */
    String nextEvent() throws InterruptedException {
        return eventId(new JsonObject(next()));
    }

    void awaitEnd() {
        end.orTimeout(LONG_ENOUGH, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        pieces.append(data);
        if (last) {
            answer(socket, pieces.toString());
            frames.add(pieces.toString());
            pieces.setLength(0);
        }
        socket.request(1);
        return null;
    }

    private void answer(WebSocket socket, String text) {
        JsonObject frame;
        try {
            frame = new JsonObject(text);
        } catch (DecodeException damaged) {
            return;
        }
        if (!"EVENT".equals(frame.getString("type")) || frame.getJsonObject("headers") == null) {
            return;
        }
        String verdict = takes.test(eventId(frame)) ? "{\"status\":\"SUCCESS\"}" : "{\"status\":\"LATER\"}";
        socket.sendText(new JsonObject().put("code", 200).put("message", "OK").put("headers", new JsonObject()
                .put("messageId", frame.getJsonObject("headers").getString("messageId"))
                .put("contentType", "application/json")).put("data", verdict).encode(), true).join();
    }

    private static String eventId(JsonObject frame) {
        return frame.getJsonObject("headers").getString("eventId");
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int statusCode, String reason) {
        end.complete(null);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        end.complete(null);
    }
}
