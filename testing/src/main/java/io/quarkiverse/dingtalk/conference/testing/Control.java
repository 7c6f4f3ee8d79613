package io.quarkiverse.dingtalk.conference.testing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;

/** The control calls of the embedded DingTalk, over HTTP: it may run in another process. */
final class Control {

    static {
        // Vert.x looks for its codec once, with the context class loader of the thread that needs it first. A thread of a
        // pool may have the loader of another application.
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(Control.class.getClassLoader());
        try {
            Objects.requireNonNull(Json.CODEC);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private final Outage outage = new Outage();
    private volatile HttpClient http = HttpClient.newHttpClient();
    private final String url;

    /** @param url where the embedded DingTalk listens, or null if there is none */
    Control(String url) {
        this.url = url;
    }

    String url() {
        if (url == null) {
            throw new IllegalStateException("No embedded DingTalk runs with this test, so the application would talk to the "
                    + "DingTalk that is configured. It starts only where neither quarkus.dingtalk-conference.url nor the "
                    + "credentials of an app are configured, and quarkus.dingtalk-conference.devservices.enabled is not "
                    + "false.");
        }
        return url;
    }

    JsonObject get(String path) {
        return call("GET", path, null);
    }

    JsonObject post(String path) {
        return call("POST", path, null);
    }

    JsonObject post(String path, JsonObject body) {
        return call("POST", path, body);
    }

    JsonObject put(String path, JsonObject body) {
        return call("PUT", path, body);
    }

    void delete(String path) {
        call("DELETE", path, null);
    }

    /** From now on it refuses connections for that time; the calls here wait until that is over. */
    void refused(Duration time) {
        outage.begin(time);
        http = HttpClient.newHttpClient(); // the connections of the one before are closed
    }

    private JsonObject call(String method, String path, JsonObject body) {
        var request = HttpRequest.newBuilder(URI.create(url() + "/_emulator" + path))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.encode()))
                .build();
        try {
            var response = send(request);
            if (response.statusCode() >= 300) {
                throw new IllegalStateException("The embedded DingTalk refused " + method + " " + path + ": "
                        + response.statusCode() + " " + response.body());
            }
            return response.body().isEmpty() ? new JsonObject() : new JsonObject(response.body());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted while talking to " + url));
        } catch (IOException unreachable) {
            throw new UncheckedIOException("The embedded DingTalk at " + url + " does not answer", unreachable);
        }
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        while (true) {
            try {
                return http.send(request, BodyHandlers.ofString());
            } catch (ConnectException refused) {
                if (!outage.mayLast()) {
                    throw refused;
                }
                outage.pause();
            }
        }
    }
}
