package io.quarkiverse.dingtalk.conference.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** An emulator for each test, and a client that knows nothing of it but HTTP. */
final class RunningEmulator implements BeforeEachCallback, AfterEachCallback {

    static final String KEY = "my-key";
    static final String SECRET = "my-very-secret-secret";
    static final String CORP = "ding-emulator-corp";
    static final String SUITE_KEY = "my-suite";
    static final String SUITE_SECRET = "my-very-secret-suite-secret";
    static final String SUITE_TICKET = "my-very-secret-ticket";
    static final String TOKEN_HEADER = "x-acs-dingtalk-access-token";

    private final TickingClock clock = new TickingClock();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private EmulatorServer server;

    @Override
    public void beforeEach(ExtensionContext context) {
        server = EmulatorServer.start(EmulatorOptions.defaults().withAppKey(KEY).withAppSecret(SECRET)
                .withSuiteKey(SUITE_KEY).withSuiteSecret(SUITE_SECRET).withSuiteTicket(SUITE_TICKET).withClock(clock));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server.close();
    }

    TickingClock clock() {
        return clock;
    }

    EmulatorServer server() {
        return server;
    }

    HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(server.url() + pathAndQuery));
    }

    HttpRequest.Builder json(String pathAndQuery, String body) {
        return request(pathAndQuery).header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(body));
    }

    Reply send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString(UTF_8));
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Reply askForToken(String key, String secret) {
        return send(json("/v1.0/oauth2/accessToken",
                new JsonObject().put("appKey", key).put("appSecret", secret).encode()));
    }

    Reply askForCorpToken(String key, String secret, String ticket, String corpId) {
        return send(json("/v1.0/oauth2/corpAccessToken", new JsonObject().put("suiteKey", key).put("suiteSecret", secret)
                .put("suiteTicket", ticket).put("authCorpId", corpId).encode()));
    }

    Reply askForUnifiedToken(String corpId, String clientId, String clientSecret, String grantType) {
        return send(json("/v1.0/oauth2/" + encoded(corpId) + "/token", new JsonObject().put("client_id", clientId)
                .put("client_secret", clientSecret).put("grant_type", grantType).encode()));
    }

    String token() {
        return askForToken(KEY, SECRET).ok().getString("accessToken");
    }

    /** With a token that is good. */
    Reply get(String pathAndQuery) {
        return send(request(pathAndQuery).header(TOKEN_HEADER, token()));
    }

    /** With a token that is good. */
    Reply post(String path, String body) {
        return send(json(path, body).header(TOKEN_HEADER, token()));
    }

    Reply book(JsonObject body) {
        return post("/v1.0/conference/scheduleConferences", body.encode());
    }

    /** A booking in order, but for what a test makes of it. */
    static JsonObject aBooking() {
        return new JsonObject()
                .put("creatorUnionId", "creator-1")
                .put("title", "设计评审 Design review")
                .put("startTime", 1687924800000L)
                .put("endTime", 1687928400000L);
    }

    JsonObject booked() {
        return book(aBooking()).ok();
    }

    String bookedId() {
        return booked().getString("scheduleConferenceId");
    }

    Reply settings(String scheduleConferenceId) {
        return get("/v1.0/conference/scheduleConferences/settings?scheduleConferenceId=" + encoded(scheduleConferenceId));
    }

    Reply info(String conferenceId) {
        return get("/v1.0/conference/videoConferences/" + encoded(conferenceId));
    }

    Reply ofBooking(String scheduleConferenceId, String query) {
        return get("/v1.0/conference/videoConferences/scheduleConferences/" + encoded(scheduleConferenceId) + query);
    }

    Reply ofRoomCode(String roomCode, String query) {
        return get("/v1.0/conference/roomCodes/" + encoded(roomCode) + "/infos" + query);
    }

    Reply control(String path) {
        return send(request("/_emulator/" + path).POST(BodyPublishers.noBody()));
    }

    Reply control(String path, JsonObject body) {
        return send(json("/_emulator/" + path, body.encode()));
    }

    Reply getWith(String token, String pathAndQuery) {
        return send(request(pathAndQuery).header(TOKEN_HEADER, token));
    }

    void join(String conferenceId, String unionId) {
        control("conferences/" + conferenceId + "/join", new JsonObject().put("unionId", unionId)).isNoContent();
    }

    void leave(String conferenceId, String unionId) {
        control("conferences/" + conferenceId + "/leave", new JsonObject().put("unionId", unionId)).isNoContent();
    }

    String start(String scheduleConferenceId) {
        return control("schedules/" + scheduleConferenceId + "/start").ok().getString("conferenceId");
    }

    void end(String conferenceId) {
        control("conferences/" + conferenceId + "/end").ok();
    }

    Reply put(String path, JsonObject body) {
        return send(request("/_emulator/" + path).header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.encode())));
    }

    Reply delete(String path) {
        return send(request("/_emulator/" + path).DELETE());
    }

    Reply look(String path) {
        return send(request("/_emulator/" + path));
    }

    JsonObject counts() {
        return look("counts").ok().getJsonObject("counts");
    }

    List<JsonObject> bookings() {
        return objects(look("bookings").ok().getJsonArray("bookings"));
    }

    static JsonObject aFault(String kind) {
        return new JsonObject().put("fault", kind);
    }

    void fault(String kind) {
        fault(aFault(kind));
    }

    void fault(JsonObject fault) {
        control("faults", fault).isNoContent();
    }

    /** A connection with no HTTP client that would hide what happens on it. */
    RawConnection connect() {
        return new RawConnection(server.port());
    }

    Reply requestLog() {
        return send(request("/_emulator/requests"));
    }

    List<JsonObject> requests() {
        return objects(requestLog().ok().getJsonArray("requests"));
    }

    static List<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast).toList();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
