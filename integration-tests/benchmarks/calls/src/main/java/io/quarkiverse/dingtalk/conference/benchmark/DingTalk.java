package io.quarkiverse.dingtalk.conference.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The emulator that all contenders call. */
@Singleton
class DingTalk {

    private final URI url;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String token;

    DingTalk(BenchmarkConfig config, ObjectMapper json) {
        this.url = config.dingtalk();
        this.json = json;
        this.token = post("/v1.0/oauth2/accessToken",
                "{\"appKey\":\"ding-emulator-key\",\"appSecret\":\"ding-emulator-secret\"}")
                .path("accessToken").textValue();
    }

    URI url() {
        return url;
    }

    /** For contenders that do not fetch one of their own. */
    String token() {
        return token;
    }

    /** @return the id of a running meeting; the emulator forgets it when many more have been booked */
    String startMeeting(String scheduleConferenceId) {
        return post("/_emulator/schedules/" + scheduleConferenceId + "/start", "{}").path("conferenceId").textValue();
    }

    /** The body of the newest request. */
    JsonNode lastBody() {
        try {
            var newest = send(HttpRequest.newBuilder(url.resolve("/_emulator/requests?newest=1")));
            return json.readTree(newest.at("/requests/0/body").textValue());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode post(String path, String body) {
        return send(HttpRequest.newBuilder(url.resolve(path)).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer + " " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
