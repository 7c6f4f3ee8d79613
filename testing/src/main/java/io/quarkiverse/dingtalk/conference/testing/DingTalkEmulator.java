package io.quarkiverse.dingtalk.conference.testing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * The embedded DingTalk as a test sees it: what people do in DingTalk and what it has no call for. Every method blocks and
 * throws {@link IllegalStateException} if the embedded DingTalk refuses, saying why.
 */
public final class DingTalkEmulator {

    private final Outage outage = new Outage();
    private volatile HttpClient http = HttpClient.newHttpClient();
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

    /** The next call of that operation goes wrong; those after it do not. See {@link #fail(String, int, Fault)}. */
    public void failNext(String operation, Fault fault) {
        fail(operation, 1, fault);
    }

    /**
     * So many calls of an operation go wrong. Faults are used up in the order in which they were ordered.
     *
     * @param operation DingTalk's name of it, say {@code CreateScheduleConference}; see {@link #counts()} for all, or
     *        {@code *} for any
     * @param times how many calls, -1 for all until {@link #clearFaults()} or {@link #reset()}
     */
    public void fail(String operation, int times, Fault fault) {
        control("POST", "/faults", fault.json().put("operation", operation).put("times", times));
        if (!fault.refusal().isZero()) {
            outage.begin(fault.refusal());
            http = HttpClient.newHttpClient(); // the connections of the one before are closed
        }
    }

    /** Nothing goes wrong any more, but for what has begun to. */
    public void clearFaults() {
        control("DELETE", "/faults");
    }

    /** Puts the clock of the embedded DingTalk forward: tokens expire, meetings last. */
    public void advanceClock(Duration time) {
        control("POST", "/clock/advance", new JsonObject().put("millis", time.toMillis()));
    }

    /** What the embedded DingTalk takes for the present. */
    public Instant now() {
        return Instant.ofEpochMilli(control("GET", "/clock").getLong("now"));
    }

    /** All access tokens become invalid, as if their secret had been changed. */
    public void forgetTokens() {
        control("DELETE", "/tokens");
    }

    /** A third-party app gets a new ticket; from now on the one before is refused. */
    public void pushSuiteTicket(String suiteTicket) {
        control("PUT", "/suite-ticket", new JsonObject().put("suiteTicket", suiteTicket));
    }

    /** How many calls of each operation were received since the start or the last reset, for all operations there are. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        control("GET", "/counts").getJsonObject("counts")
                .forEach(count -> counts.put(count.getKey(), (Integer) count.getValue()));
        return Collections.unmodifiableMap(counts);
    }

    /** All that was booked since the start or the last reset, in that order. */
    public List<BookedMeeting> bookings() {
        return objects(control("GET", "/bookings").getJsonArray("bookings"))
                .map(it -> new BookedMeeting(it.getString("scheduleConferenceId"), it.getString("roomCode"),
                        it.getString("title"), it.getString("creatorUnionId")))
                .toList();
    }

    /**
     * Forgets bookings, meetings, received requests and their counts, and faults; the clock goes right, and the suite ticket
     * is the first one. Access tokens stay good, see {@link #forgetTokens()}.
     */
    public void reset() {
        control("POST", "/reset");
    }

    /** What was received since the start or the last reset, oldest first, the newest 1,000 at most; tokens are masked. */
    public List<ReceivedRequest> requests() {
        return objects(control("GET", "/requests").getJsonArray("requests"))
                .map(it -> new ReceivedRequest(it.getString("method"), it.getString("path"), it.getInteger("status"),
                        it.getString("body")))
                .toList();
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return IntStream.range(0, array.size()).mapToObj(array::getJsonObject);
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

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
