package io.quarkiverse.dingtalk.conference.devui;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

/**
 * The control calls of an embedded DingTalk, for the Dev UI and for Dev Services. Each waits for its answer, and throws an
 * {@link IllegalStateException} if it is refused, saying why.
 */
public record EmulatorControl(URI url) {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** Whether an embedded DingTalk answers there, and not something else or nothing. */
    public boolean isThere() {
        try {
            return get("/clock").containsKey("now");
        } catch (IllegalStateException | DecodeException somethingElse) {
            return false;
        }
    }

    JsonObject get(String path) {
        return call("GET", path, BodyPublishers.noBody());
    }

    void post(String path) {
        call("POST", path, BodyPublishers.noBody());
    }

    void post(String path, JsonObject body) {
        call("POST", path, BodyPublishers.ofString(body.encode()));
    }

    public void put(String path, JsonObject body) {
        call("PUT", path, BodyPublishers.ofString(body.encode()));
    }

    void delete(String path) {
        call("DELETE", path, BodyPublishers.noBody());
    }

    static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private JsonObject call(String method, String path, BodyPublisher body) {
        try {
            HttpResponse<String> answer = HTTP.send(HttpRequest.newBuilder(URI.create(url + "/_emulator" + path))
                    .timeout(PATIENCE).header("Content-Type", "application/json").method(method, body).build(),
                    BodyHandlers.ofString());
            JsonObject json = answer.body().isEmpty() ? new JsonObject() : new JsonObject(answer.body());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(json.getString("message"));
            }
            return json;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (IOException e) {
            throw new IllegalStateException("The embedded DingTalk at " + url + " does not answer", e);
        }
    }
}
