package io.quarkiverse.dingtalk.conference.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** An application under test, as bare as can be: it calls the embedded DingTalk by HTTP. */
final class App {

    private static final String MEETINGS = "/v1.0/conference/videoConferences";

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final DingTalkEmulator dingTalk;
    private String token;

    App(DingTalkEmulator dingTalk) {
        this.dingTalk = dingTalk;
    }

    /** The id of a booking of a-creator. */
    String book() {
        return ok(post("/v1.0/conference/scheduleConferences", new JsonObject().put("creatorUnionId", "a-creator")
                .put("title", "Design review").put("startTime", 1687924800000L).put("endTime", 1687928400000L)))
                .getString("scheduleConferenceId");
    }

    HttpResponse<String> cancel(String scheduleConferenceId) {
        return post("/v1.0/conference/scheduleConferences/cancel", new JsonObject()
                .put("scheduleConferenceId", scheduleConferenceId).put("creatorUnionId", "a-creator"));
    }

    /** The id of a meeting in which the host is, and into which the others are being called. */
    String startAtOnce(String host, String... called) {
        JsonArray others = new JsonArray();
        for (String unionId : called) {
            others.add(unionId);
        }
        return ok(post(MEETINGS, new JsonObject().put("userId", host).put("confTitle", "Incident").put("inviteCaller", false)
                .put("inviteUserIds", others))).getString("conferenceId");
    }

    JsonObject change(String conferenceId, String what, JsonObject body) {
        return ok(post(MEETINGS + "/" + conferenceId + "/" + what, body));
    }

    JsonObject read(String conferenceId, String what) {
        return ok(send(request(MEETINGS + "/" + conferenceId + "/" + what)));
    }

    JsonObject ask(String path, JsonObject body) {
        return ok(post(path, body));
    }

    private HttpResponse<String> post(String path, JsonObject body) {
        return send(request(path).POST(BodyPublishers.ofString(body.encode())));
    }

    private HttpRequest.Builder request(String path) {
        if (token == null) {
            token = ok(send(open("/v1.0/oauth2/accessToken").POST(BodyPublishers.ofString(new JsonObject()
                    .put("appKey", dingTalk.appKey()).put("appSecret", dingTalk.appSecret()).encode()))))
                    .getString("accessToken");
        }
        return open(path).header("x-acs-dingtalk-access-token", token);
    }

    private HttpRequest.Builder open(String path) {
        return HttpRequest.newBuilder(URI.create(dingTalk.url() + path)).header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject ok(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return new JsonObject(answer.body());
    }
}
