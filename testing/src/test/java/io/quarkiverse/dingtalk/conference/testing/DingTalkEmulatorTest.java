package io.quarkiverse.dingtalk.conference.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class DingTalkEmulatorTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private final EmulatorServer server = EmulatorServer
            .start(EmulatorOptions.defaults().withClock(InstantSource.fixed(START)));
    private final DingTalkEmulator dingTalk = new DingTalkEmulator(server.url());
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void oneThatRunsByItselfIsDrivenByItsAddress() throws Exception {
        book(token());

        assertThat(DingTalkEmulator.at(server.url()).bookings()).hasSize(1);
    }

    @Test
    void failsTheNextCallOnly() throws Exception {
        String token = token();
        dingTalk.failNext(Operation.CREATE, Fault.status(429, "{}").header("Retry-After", "2").header("X-A", "b"));

        HttpResponse<String> refused = book(token);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).isEqualTo("{}");
        assertThat(refused.headers().firstValue("Retry-After")).contains("2");
        assertThat(refused.headers().firstValue("X-A")).contains("b");
        assertThat(dingTalk.bookings()).isEmpty();
        assertThat(book(token).statusCode()).isEqualTo(200);
    }

    @Test
    void failsAsOftenAsToldOrUntilCleared() throws Exception {
        String token = token();
        dingTalk.fail(Operation.ANY, 2, Fault.status(501));
        dingTalk.fail(Operation.CREATE, -1, Fault.status(502));

        assertThat(new int[] { status(token), status(token), status(token), status(token) })
                .containsExactly(501, 501, 502, 502);
        dingTalk.clearFaults();
        assertThat(status(token)).isEqualTo(200);
    }

    @Test
    void listsAndCountsWhatWasBookedThoughNobodyGotToKnow() throws Exception {
        String token = token();
        dingTalk.failNext(Operation.CREATE, Fault.status(503).executed());
        book(token);
        book(token);

        assertThat(dingTalk.bookings()).hasSize(2).first().satisfies(booking -> {
            assertThat(booking.title()).isEqualTo("Design review");
            assertThat(booking.creatorUnionId()).isEqualTo("creator-1");
            assertThat(booking.roomCode()).hasSize(11);
            assertThat(dingTalk.start(booking)).isNotBlank();
        });
        assertThat(dingTalk.counts()).hasSize(57).containsEntry("CreateScheduleConference", 2)
                .containsEntry("GetAccessToken", 1).containsEntry("QueryConferenceInfo", 0);
        assertThat(dingTalk.requests()).extracting(ReceivedRequest::status).containsExactly(200, 503, 200);
        assertThat(dingTalk.requests().get(2).answer()).contains(dingTalk.bookings().get(1).scheduleConferenceId());
    }

    @Test
    void tellsWhenAMeetingIsBookedForAndWithWhichSettings() throws Exception {
        String token = token();
        book(token, aBooking().put("scheduleConfSettingModel", new JsonObject().put("muteOnJoin", -1)
                .put("cohostUnionIds", new JsonArray().add("b"))
                .put("moziConfVirtualExtraSetting", new JsonObject().put("waitingRoom", 1))));
        book(token);

        assertThat(dingTalk.bookings()).first().satisfies(booking -> {
            assertThat(booking.startsAt()).isEqualTo(Instant.ofEpochMilli(1687924800000L));
            assertThat(booking.endsAt()).isEqualTo(booking.startsAt().plus(Duration.ofHours(1)));
            assertThat(booking.settings()).isEqualTo(Map.of("muteOnJoin", -1, "cohostUnionIds", List.of("b"),
                    "moziConfVirtualExtraSetting.waitingRoom", 1));
            assertThat(booking).isEqualTo(dingTalk.bookings().get(0)).hasToString(dingTalk.bookings().get(0).toString());
        });
        assertThat(dingTalk.bookings().get(1).settings()).isEmpty();
    }

    @Test
    void acceptsATokenThatItDidNotGrant() throws Exception {
        dingTalk.acceptToken("token-of-a-gateway");
        assertThat(status("token-of-a-gateway")).isEqualTo(200);

        dingTalk.forgetTokens();
        assertThat(book("token-of-a-gateway").body()).contains("InvalidAuthentication");
        dingTalk.reset();
        assertThat(status("token-of-a-gateway")).isEqualTo(200);
    }

    @Test
    void keepsApartTheOrganizationsOfTokensThatItDidNotGrant() throws Exception {
        dingTalk.acceptToken("one", "ding-one");
        dingTalk.acceptToken("other", "ding-other");
        book("one");
        String meeting = dingTalk.start(dingTalk.bookings().get(0));

        assertThat(info(meeting, "one").getString("conferenceId")).isEqualTo(meeting);
        assertThat(info(meeting, "other")).isNull();
    }

    @Test
    void listsOnlyTheLastMeetingOfABookingIfToldTo() throws Exception {
        String token = token();
        book(token);
        dingTalk.start(dingTalk.bookings().get(0));
        String last = dingTalk.start(dingTalk.bookings().get(0));
        dingTalk.lastMeetingOnly(true);

        String path = "/v1.0/conference/videoConferences/scheduleConferences/"
                + dingTalk.bookings().get(0).scheduleConferenceId();
        assertThat(send(HttpRequest.newBuilder(URI.create(server.url() + path)).header("x-acs-dingtalk-access-token", token))
                .body()).contains("\"totalCount\":1", last);
    }

    @Test
    void knowsEveryOperation() {
        assertThat(Stream.of(Operation.values()).filter(it -> it != Operation.ANY).map(Operation::label))
                .containsExactlyInAnyOrderElementsOf(dingTalk.counts().keySet());
    }

    @Test
    void countsTheCallsOfAnyOperation() throws Exception {
        book(token());

        assertThat(dingTalk.count(Operation.ANY)).isEqualTo(2);
        assertThat(dingTalk.count(Operation.MEMBERS)).isZero();
    }

    @Test
    void takesOperationsByTheirNamesToo() throws Exception {
        String token = token();
        dingTalk.failNext("CreateScheduleConference", Fault.status(503));

        assertThat(status(token)).isEqualTo(503);
    }

    @Test
    void letsPeopleComeAndGo() throws Exception {
        String token = token();
        book(token);
        String meeting = dingTalk.start(dingTalk.bookings().get(0));
        dingTalk.join(meeting, "a", "b", "c");
        dingTalk.leave(meeting, "b", "c");
        JsonObject running = info(meeting, token);
        dingTalk.end(meeting);

        assertThat(running.getInteger("activeNum")).isEqualTo(1);
        assertThat(running.getInteger("attendNum")).isEqualTo(3);
        assertThat(info(meeting, token).getInteger("activeNum")).isZero();
    }

    @Test
    void grantsATokenToTheAppThatItNames() throws Exception {
        assertThat(send(json("/v1.0/oauth2/accessToken", new JsonObject().put("appKey", dingTalk.appKey())
                .put("appSecret", dingTalk.appSecret()))).statusCode()).isEqualTo(200);
    }

    @Test
    void showsACallWithoutAnAnswerWithTheStatusZero() {
        dingTalk.failNext(Operation.ACCESS_TOKEN, Fault.closeAfterRead());

        assertThatThrownBy(this::token).isInstanceOf(IOException.class);
        assertThat(dingTalk.requests().get(0).status()).isZero();
        assertThat(dingTalk.requests().get(0).answer()).isNull();
        assertThat(dingTalk.count(Operation.ACCESS_TOKEN)).isEqualTo(dingTalk.requests().size());
    }

    /** All of them, as the embedded DingTalk must know each by its name and its fields. */
    static Stream<Fault> all() {
        return Stream.of(Fault.status(503), Fault.status(503, "{}"), Fault.status(503, "text/plain", "x"),
                Fault.status(503).header("a", "b"), Fault.html(), Fault.html(502), Fault.addressBlocked(),
                Fault.addressBlockedPage(), Fault.tokenRefused(), Fault.throttled(), Fault.delay(Duration.ofSeconds(1)),
                Fault.noAnswer(), Fault.closeBeforeRead(), Fault.closeAfterRead(), Fault.halfAnswer(),
                Fault.drip(Duration.ofMillis(1)), Fault.wrongContentLength(), Fault.wrongContentLengthThenSilence(),
                Fault.invalidJson(), Fault.invalidUtf8(), Fault.unknownShape(), Fault.hugeBody(1), Fault.gzip(),
                Fault.closeAfterRead().executed(), Fault.unknownShape().notExecuted());
    }

    @ParameterizedTest
    @MethodSource("all")
    void ordersFaultsOfEveryKind(Fault fault) throws Exception {
        dingTalk.fail(Operation.INFO, 3, fault);

        JsonObject pending = new JsonObject(send(HttpRequest.newBuilder(URI.create(server.url() + "/_emulator/faults"))).body())
                .getJsonArray("faults").getJsonObject(0);
        JsonObject ordered = fault.json().put("operation", "QueryConferenceInfo").put("times", 3);
        assertThat(pending).isEqualTo(new JsonObject(ordered.encode()).put("executed", pending.getBoolean("executed")));
    }

    @Test
    void saysWhatIsWrongWithAFault() {
        assertThatIllegalStateException().isThrownBy(() -> dingTalk.failNext("Book", Fault.html()))
                .withMessageContaining("no operation is called Book");
        assertThatIllegalStateException().isThrownBy(() -> dingTalk.failNext(Operation.ANY, Fault.closeBeforeRead().executed()))
                .withMessageContaining("closeBeforeRead is never executed");
    }

    @Test
    void refusesConnectionsAndWaitsUntilItIsOver() throws Exception {
        token();
        dingTalk.failNext(Operation.ACCESS_TOKEN, Fault.refuseConnections(Duration.ofMillis(400)));

        assertThatThrownBy(() -> new Socket("127.0.0.1", server.port()).close()).isInstanceOf(ConnectException.class);
        assertThatThrownBy(this::token).isInstanceOf(IOException.class); // refused, or its old connection is closed
        assertThat(dingTalk.count(Operation.ACCESS_TOKEN)).isEqualTo(1);
        assertThat(token()).isNotBlank();
    }

    @Test
    void putsTheClockForwardAndBackOnReset() {
        dingTalk.clock().advance(Duration.ofHours(1));
        assertThat(dingTalk.clock().instant()).isEqualTo(START.plus(Duration.ofHours(1)));

        dingTalk.reset();
        assertThat(dingTalk.clock().instant()).isEqualTo(START);
    }

    @Test
    void setsTheClock() {
        Instant past = Instant.parse("2020-02-29T12:00:00Z");
        dingTalk.clock().set(past);

        assertThat(dingTalk.clock().instant()).isEqualTo(past);
    }

    @Test
    void takesAScopeAndGivesItBack() throws Exception {
        String token = token();
        dingTalk.takeScope(Scope.WRITE);
        HttpResponse<String> refused = book(token);
        dingTalk.giveScope(Scope.WRITE);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains(Scope.WRITE.label());
        assertThat(status(token)).isEqualTo(200);
    }

    @Test
    void limitsCallsIfToldTo() throws Exception {
        String token = token();
        dingTalk.throttle(true);
        for (int i = 0; i < 21; i++) {
            book(token);
        }
        dingTalk.throttle(false);

        assertThat(dingTalk.bookings()).hasSize(20);
        assertThat(status(token)).isEqualTo(200);
    }

    @Test
    void forgetsTokens() throws Exception {
        String token = token();
        dingTalk.forgetTokens();

        assertThat(book(token).body()).contains("InvalidAuthentication");
    }

    @Test
    void pushesATicket() throws Exception {
        assertThat(corpToken("ding-emulator-suite-ticket").statusCode()).isEqualTo(200);
        dingTalk.pushSuiteTicket("newer");

        assertThat(corpToken("ding-emulator-suite-ticket").body()).contains("invalidSuiteTicket");
        assertThat(corpToken("newer").statusCode()).isEqualTo(200);
    }

    private int status(String token) throws IOException, InterruptedException {
        return book(token).statusCode();
    }

    private HttpResponse<String> book(String token) throws IOException, InterruptedException {
        return book(token, aBooking());
    }

    private HttpResponse<String> book(String token, JsonObject booking) throws IOException, InterruptedException {
        return send(json("/v1.0/conference/scheduleConferences", booking).header("x-acs-dingtalk-access-token", token));
    }

    private static JsonObject aBooking() {
        return new JsonObject().put("creatorUnionId", "creator-1").put("title", "Design review")
                .put("startTime", 1687924800000L).put("endTime", 1687928400000L);
    }

    private JsonObject info(String conferenceId, String token) throws IOException, InterruptedException {
        return new JsonObject(send(HttpRequest.newBuilder(
                URI.create(server.url() + "/v1.0/conference/videoConferences/" + conferenceId))
                .header("x-acs-dingtalk-access-token", token)).body()).getJsonObject("confInfo");
    }

    private String token() throws IOException, InterruptedException {
        return new JsonObject(send(json("/v1.0/oauth2/accessToken", new JsonObject().put("appKey", "ding-emulator-key")
                .put("appSecret", "ding-emulator-secret"))).body()).getString("accessToken");
    }

    private HttpResponse<String> corpToken(String ticket) throws IOException, InterruptedException {
        return send(json("/v1.0/oauth2/corpAccessToken", new JsonObject().put("suiteKey", "ding-emulator-suite-key")
                .put("suiteSecret", "ding-emulator-suite-secret").put("suiteTicket", ticket).put("authCorpId", "ding1")));
    }

    private HttpRequest.Builder json(String path, JsonObject body) {
        return HttpRequest.newBuilder(URI.create(server.url() + path)).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.encode()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
