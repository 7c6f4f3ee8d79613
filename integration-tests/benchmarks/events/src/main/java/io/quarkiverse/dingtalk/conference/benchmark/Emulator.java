package io.quarkiverse.dingtalk.conference.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import io.vertx.core.json.JsonObject;

/** An emulator, and what can be asked of it beside DingTalk's operations. */
final class Emulator {

    private static final int MOST_COPIES = 1000; // so that it sends some of them before it makes more

    private final URI url;
    private final HttpClient http = HttpClient.newHttpClient();

    Emulator(URI url) {
        this.url = url;
    }

    URI url() {
        return url;
    }

    /** @return the id with which the ids of all of them begin */
    String makeEvent(JsonObject event) {
        return ask("POST", "events", event).getString("eventId");
    }

    /** So many that are alike but for their ids. Returns when all are made, not when they are sent. */
    void makeEvents(JsonObject event, int number) {
        for (int left = number; left > 0; left -= MOST_COPIES) {
            makeEvent(event.copy().put("copies", Math.min(left, MOST_COPIES)));
        }
    }

    /** The newest first. */
    JsonObject newestEvents(int number) {
        return ask("GET", "events?newest=" + number, null);
    }

    /** How many connections there are over which events come. */
    long connections() {
        return ask("GET", "connections", null).getJsonArray("connections").stream().map(JsonObject.class::cast)
                .filter(it -> !it.getBoolean("leaving")).count();
    }

    void awaitConnection() throws InterruptedException {
        while (connections() == 0) {
            Thread.sleep(10);
        }
    }

    /**
     * @param body null if it has none
     * @return empty if there is no answer
     */
    JsonObject ask(String method, String path, JsonObject body) {
        var request = HttpRequest.newBuilder(url.resolve("/_emulator/" + path)).header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.encode()));
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(answer + " " + answer.body());
            }
            return answer.body().isEmpty() ? new JsonObject() : new JsonObject(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
