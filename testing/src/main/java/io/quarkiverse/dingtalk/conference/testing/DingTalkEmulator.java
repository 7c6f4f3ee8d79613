package io.quarkiverse.dingtalk.conference.testing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonObject;

/**
 * The embedded DingTalk as a test sees it: what people do in DingTalk and what it has no call for. Every method blocks and
 * throws {@link IllegalStateException} if the embedded DingTalk refuses, saying why.
 */
public final class DingTalkEmulator {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;

    /** @param url where the embedded DingTalk listens, or null if there is none */
    DingTalkEmulator(String url) {
        this.url = url;
    }

    /** Where it listens. */
    public String url() {
        if (url == null) {
            throw new IllegalStateException("No embedded DingTalk runs with this test: it starts only where neither "
                    + "quarkus.dingtalk-conference.url nor credentials are configured, and "
                    + "quarkus.dingtalk-conference.devservices.enabled is not false.");
        }
        return url;
    }

    /**
     * Starts a booked meeting, as people do by joining it.
     *
     * @return the id of the running meeting
     */
    public String start(String scheduleConferenceId) {
        return control("POST", "/schedules/" + encoded(scheduleConferenceId) + "/start").getString("conferenceId");
    }

    /** Somebody joins a running meeting. */
    public void join(String conferenceId, String unionId) {
        control("POST", "/conferences/" + encoded(conferenceId) + "/join", new JsonObject().put("unionId", unionId));
    }

    /** Somebody leaves a running meeting. */
    public void leave(String conferenceId, String unionId) {
        control("POST", "/conferences/" + encoded(conferenceId) + "/leave", new JsonObject().put("unionId", unionId));
    }

    /** Ends a running meeting; everybody leaves it. */
    public void end(String conferenceId) {
        control("POST", "/conferences/" + encoded(conferenceId) + "/end");
    }

    /** Forgets everything: bookings, meetings, tokens, received requests. */
    public void reset() {
        control("POST", "/reset");
    }

    /** What was received since the start or the last reset, oldest first, the newest 1,000 at most; tokens are masked. */
    public List<ReceivedRequest> requests() {
        var requests = control("GET", "/requests").getJsonArray("requests");
        return IntStream.range(0, requests.size()).mapToObj(requests::getJsonObject)
                .map(it -> new ReceivedRequest(it.getString("method"), it.getString("path"), it.getInteger("status"),
                        it.getString("body")))
                .toList();
    }

    private JsonObject control(String method, String path) {
        return control(method, path, null);
    }

    private JsonObject control(String method, String path, JsonObject body) {
        var request = HttpRequest.newBuilder(URI.create(url() + "/_emulator" + path))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.encode()))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
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

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
