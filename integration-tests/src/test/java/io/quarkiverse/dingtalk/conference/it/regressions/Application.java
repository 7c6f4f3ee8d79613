package io.quarkiverse.dingtalk.conference.it.regressions;

import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.soon;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The application under test, for those who book by way of it and do not wait for each other.
 *
 * @param meetings where it takes bookings
 */
record Application(HttpClient http, URI meetings) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The first call of a process takes longer, on a busy machine longer than a deadline. It says nothing here. */
    void makeItsFirstCall() {
        soon().until(() -> book("first").join().isBooked());
    }

    /** The outcome comes later. */
    CompletableFuture<Outcome> book(String title) {
        long start = System.nanoTime();
        var request = HttpRequest
                .newBuilder(URI.create(meetings + "?title=" + URLEncoder.encode(title, StandardCharsets.UTF_8)))
                .POST(BodyPublishers.noBody()).build();
        return http.sendAsync(request, BodyHandlers.ofString())
                .thenApply(answer -> outcome(title, answer, Duration.ofNanos(System.nanoTime() - start)));
    }

    private static Outcome outcome(String title, HttpResponse<String> answer, Duration time) {
        if (answer.statusCode() == 200) {
            return new Outcome(title, "booked", "", time);
        }
        try { // on a thread that may not know the class loader of the test, which rules out what looks for services
            var body = JSON.readTree(answer.body());
            return new Outcome(title, body.path("kind").asText(), body.path("problem").asText(), time);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
