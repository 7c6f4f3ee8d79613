package io.quarkiverse.dingtalk.conference.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** An emulator for each test, and a client that knows nothing of it but HTTP. */
public final class RunningEmulator implements BeforeEachCallback, AfterEachCallback {

    public static final String KEY = "my-key";
    public static final String SECRET = "my-very-secret-secret";
    public static final String CORP = "ding-emulator-corp";
    public static final String SUITE_KEY = "my-suite";
    public static final String SUITE_SECRET = "my-very-secret-suite-secret";
    public static final String SUITE_TICKET = "my-very-secret-ticket";
    public static final String TOKEN_HEADER = "x-acs-dingtalk-access-token";

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

    public TickingClock clock() {
        return clock;
    }

    public EmulatorServer server() {
        return server;
    }

    public HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(server.url() + pathAndQuery));
    }

    public HttpRequest.Builder json(String pathAndQuery, String body) {
        return request(pathAndQuery).header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(body));
    }

    public Reply send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString(UTF_8));
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public Reply askForToken(String key, String secret) {
        return send(json("/v1.0/oauth2/accessToken",
                new JsonObject().put("appKey", key).put("appSecret", secret).encode()));
    }

    public Reply askForCorpToken(String key, String secret, String ticket, String corpId) {
        return send(json("/v1.0/oauth2/corpAccessToken", new JsonObject().put("suiteKey", key).put("suiteSecret", secret)
                .put("suiteTicket", ticket).put("authCorpId", corpId).encode()));
    }

    public Reply askForUnifiedToken(String corpId, String clientId, String clientSecret, String grantType) {
        return send(json("/v1.0/oauth2/" + encoded(corpId) + "/token", new JsonObject().put("client_id", clientId)
                .put("client_secret", clientSecret).put("grant_type", grantType).encode()));
    }

    public String token() {
        return askForToken(KEY, SECRET).ok().getString("accessToken");
    }

    /** The token of the third-party app in an organization. */
    public String corpToken(String corpId) {
        return askForCorpToken(SUITE_KEY, SUITE_SECRET, SUITE_TICKET, corpId).ok().getString("accessToken");
    }

    /** The token of the internal app in an organization. */
    public String unifiedToken(String corpId) {
        return askForUnifiedToken(corpId, KEY, SECRET, "client_credentials").ok().getString("access_token");
    }

    /** With a token that is good. */
    public Reply get(String pathAndQuery) {
        return send(request(pathAndQuery).header(TOKEN_HEADER, token()));
    }

    /** With a token that is good. */
    public Reply get(String path, Map<String, ?> query) {
        return get(path + query.entrySet().stream().map(it -> it.getKey() + "=" + encoded(it.getValue().toString()))
                .collect(joining("&", "?", "")));
    }

    /** With a token that is good. */
    public Reply post(String path, String body) {
        return send(json(path, body).header(TOKEN_HEADER, token()));
    }

    /** With a token that is good. */
    public Reply change(String path, JsonObject body) {
        return send(request(path).header("Content-Type", "application/json").header(TOKEN_HEADER, token())
                .PUT(BodyPublishers.ofString(body.encode())));
    }

    public Reply bookWith(String token, String body) {
        return send(json("/v1.0/conference/scheduleConferences", body).header(TOKEN_HEADER, token));
    }

    public Reply book(JsonObject body) {
        return bookWith(token(), body.encode());
    }

    /** A booking in order, but for what a test makes of it. */
    public static JsonObject aBooking() {
        return new JsonObject()
                .put("creatorUnionId", "creator-1")
                .put("title", "设计评审 Design review")
                .put("startTime", 1687924800000L)
                .put("endTime", 1687928400000L);
    }

    public JsonObject booked() {
        return book(aBooking()).ok();
    }

    public String bookedId() {
        return booked().getString("scheduleConferenceId");
    }

    public Reply booking(String scheduleConferenceId) {
        return get("/v1.0/conference/scheduleConferences/" + encoded(scheduleConferenceId) + "/infos?requestUnionId=creator-1");
    }

    public Reply cancel(String scheduleConferenceId) {
        return post("/v1.0/conference/scheduleConferences/cancel", new JsonObject().put("creatorUnionId", "creator-1")
                .put("scheduleConferenceId", scheduleConferenceId).encode());
    }

    public Reply settings(String scheduleConferenceId) {
        return get("/v1.0/conference/scheduleConferences/settings?scheduleConferenceId=" + encoded(scheduleConferenceId));
    }

    public Reply info(String conferenceId) {
        return get("/v1.0/conference/videoConferences/" + encoded(conferenceId));
    }

    public Reply members(String conferenceId, String query) {
        return get("/v1.0/conference/videoConferences/" + encoded(conferenceId) + "/members" + query);
    }

    /** Those of the first page. */
    public List<JsonObject> memberModels(String conferenceId) {
        return objects(members(conferenceId, "").ok().getJsonArray("memberModels"));
    }

    /** The meeting as the emulator shows it, with its members. */
    public JsonObject view(String conferenceId) {
        return look("conferences/" + conferenceId).ok();
    }

    /** The members as the emulator shows them. */
    public List<JsonObject> memberViews(String conferenceId) {
        return objects(view(conferenceId).getJsonArray("members"));
    }

    /** A command to a meeting that runs, with a token that is good. */
    public Reply command(String conferenceId, String path, JsonObject body) {
        return post("/v1.0/conference/videoConferences/" + encoded(conferenceId) + "/" + path, body.encode());
    }

    /** The answer to starting a meeting at once. */
    public JsonObject startedAtOnce(String starter, String... others) {
        return post("/v1.0/conference/videoConferences", new JsonObject().put("userId", starter).put("confTitle", "Incident")
                .put("inviteCaller", false).put("inviteUserIds", new JsonArray(List.of(others))).encode()).ok();
    }

    public Reply ofBooking(String scheduleConferenceId, String query) {
        return get("/v1.0/conference/videoConferences/scheduleConferences/" + encoded(scheduleConferenceId) + query);
    }

    public Reply ofRoomCode(String roomCode, String query) {
        return get("/v1.0/conference/roomCodes/" + encoded(roomCode) + "/infos" + query);
    }

    public Reply control(String path) {
        return send(request("/_emulator/" + path).POST(BodyPublishers.noBody()));
    }

    public Reply control(String path, JsonObject body) {
        return send(json("/_emulator/" + path, body.encode()));
    }

    public Reply getWith(String token, String pathAndQuery) {
        return send(request(pathAndQuery).header(TOKEN_HEADER, token));
    }

    public void join(String conferenceId, String unionId) {
        join(conferenceId, new JsonObject().put("unionId", unionId));
    }

    public void join(String conferenceId, JsonObject person) {
        control("conferences/" + conferenceId + "/join", person).isNoContent();
    }

    public void leave(String conferenceId, String unionId) {
        control("conferences/" + conferenceId + "/leave", new JsonObject().put("unionId", unionId)).isNoContent();
    }

    public String start(String scheduleConferenceId) {
        return control("schedules/" + scheduleConferenceId + "/start").ok().getString("conferenceId");
    }

    public void end(String conferenceId) {
        control("conferences/" + conferenceId + "/end").ok();
    }

    public Reply put(String path, JsonObject body) {
        return send(request("/_emulator/" + path).header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.encode())));
    }

    public void turn(String path, boolean on) {
        put(path, new JsonObject().put("on", on)).isNoContent();
    }

    public void choose(Choice choice, String value) {
        put("choices/" + choice.label(), new JsonObject().put("value", value)).isNoContent();
    }

    public Reply delete(String path) {
        return send(request("/_emulator/" + path).DELETE());
    }

    public Reply look(String path) {
        return send(request("/_emulator/" + path));
    }

    public JsonObject counts() {
        return look("counts").ok().getJsonObject("counts");
    }

    public List<JsonObject> bookings() {
        return objects(look("bookings").ok().getJsonArray("bookings"));
    }

    /** What was told so far, the oldest first. */
    public List<JsonObject> events() {
        List<JsonObject> events = new ArrayList<>(objects(look("events").ok().getJsonArray("events")));
        Collections.reverse(events);
        return events;
    }

    /** What the events of a type told, the oldest first. */
    public List<JsonObject> told(String eventType) {
        return events().stream().filter(it -> it.getString("eventType").equals(eventType))
                .map(it -> it.getJsonObject("data")).toList();
    }

    public static JsonObject aFault(String kind) {
        return new JsonObject().put("fault", kind);
    }

    public void fault(String kind) {
        fault(aFault(kind));
    }

    public void fault(JsonObject fault) {
        control("faults", fault).isNoContent();
    }

    /** A connection with no HTTP client that would hide what happens on it. */
    public RawConnection connect() {
        return new RawConnection(server.port());
    }

    public Reply requestLog() {
        return send(request("/_emulator/requests"));
    }

    public List<JsonObject> requests() {
        return objects(requestLog().ok().getJsonArray("requests"));
    }

    public static List<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast).toList();
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
