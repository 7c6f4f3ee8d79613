package io.quarkiverse.dingtalk.conference.emulator.stream;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aFault;
import static io.quarkiverse.dingtalk.conference.emulator.stream.StreamClient.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RawConnection;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The way to a connection in Stream mode. */
class GatewayTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    @Sentence(page = Page.STREAM, says = "an app is told by its key and secret, without an access token, where to connect, and is given a ticket")
    void isOpenedToAnAppThatKnowsItsSecret() {
        JsonObject opened = StreamClient.open(dingtalk, aRequest());

        assertThat(opened.fieldNames()).containsExactly("endpoint", "ticket");
        assertThat(opened.getString("endpoint")).isEqualTo("ws://127.0.0.1:" + dingtalk.server().port() + "/connect");
        assertThat(opened.getString("ticket")).matches("[A-Za-z0-9._~-]+");
    }

    @Test
    void isOpenedToTheThirdPartyApp() {
        StreamClient.connected(dingtalk, StreamClient.aRequestOfTheThirdPartyApp()).close();

        assertThat(dingtalk.requests()).last().extracting(it -> it.getInteger("status")).isEqualTo(101);
    }

    @ParameterizedTest
    @CsvSource({ "my-key, wrong", "wrong, my-very-secret-secret", "my-suite, my-very-secret-secret",
            "my-key-branch, wrong", "my-keys, my-very-secret-secret" })
    @Sentence(page = Page.STREAM, says = "a wrong key or secret is answered with 401 and the code authFailed")
    void isClosedToOthers(String key, String secret) {
        open(aRequest().put("clientId", key).put("clientSecret", secret)).isError(401, "authFailed", "鉴权失败");
    }

    @ParameterizedTest
    @MethodSource
    @Guess(page = Page.STREAM, says = "a call without key, secret or subscriptions, or with a type or topic of which nothing is known, is answered with paramsError")
    void isClosedToWhoeverDoesNotSayEnough(JsonObject request, String what) {
        open(request).isError(400, "paramsError", "error:" + what);
    }

    static Stream<Arguments> isClosedToWhoeverDoesNotSayEnough() {
        return Stream.of(
                arguments(aRequest().putNull("clientId"), "clientId is missing"),
                arguments(aRequest().put("clientSecret", " "), "clientSecret is missing"),
                arguments(aRequest().putNull("subscriptions"), "subscriptions is missing"),
                arguments(aRequest().put("subscriptions", new JsonArray()), "subscriptions is missing"),
                arguments(subscribing(null, "*"), "type is missing"),
                arguments(subscribing("EVENT", null), "topic is missing"),
                arguments(subscribing("EVENT", "meeting_status_change"),
                        "topic must be * for the type EVENT, not meeting_status_change"),
                arguments(subscribing("SYSTEM", "*"), "type must be EVENT or CALLBACK, not SYSTEM"));
    }

    @Test
    @Sentence(page = Page.STREAM, says = "who does not accept application/json is answered in XML")
    void answersInXmlToWhoeverDoesNotAskForJson() {
        Reply opened = dingtalk.send(dingtalk.json("/v1.0/gateway/connections/open", aRequest().encode()));

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.header("content-type")).startsWith("application/xml");
        assertThat(opened.text()).contains("<endpoint>ws://127.0.0.1:").contains("<ticket>");
    }

    @Test
    @Sentence(page = Page.STREAM, says = "a ticket is good for one connection")
    void takesATicketOnce() {
        JsonObject opened = StreamClient.open(dingtalk, aRequest());
        StreamClient.connected(opened).close();

        assertThatThrownBy(() -> StreamClient.connected(opened))
                .hasRootCauseMessage("Unexpected HTTP response status code 401");
    }

    @Test
    @Sentence(page = Page.STREAM, says = "a ticket is good for 90 seconds")
    void takesATicketForAWhile() {
        JsonObject opened = StreamClient.open(dingtalk, aRequest());
        dingtalk.clock().tick(Tickets.LIFETIME);

        assertThatThrownBy(() -> StreamClient.connected(opened))
                .hasRootCauseMessage("Unexpected HTTP response status code 401");
    }

    @Test
    @Guess(page = Page.STREAM, says = "a ticket that is not good is answered with 401")
    void takesNoTicketThatItDidNotGiveOut() {
        dingtalk.send(dingtalk.request("/connect?ticket=made-up")).isError(400, "webSocketExpected",
                "only a WebSocket can be opened here");
        JsonObject opened = StreamClient.open(dingtalk, aRequest()).put("ticket", "made-up");

        assertThatThrownBy(() -> StreamClient.connected(opened))
                .hasRootCauseMessage("Unexpected HTTP response status code 401");
    }

    @Test
    @Sentence(page = Page.STREAM, says = "an app has 50 connections at most")
    void hasRoomForFiftyConnectionsOfAnApp() {
        JsonObject inReserve = StreamClient.open(dingtalk, aRequest());
        List<StreamClient> clients = IntStream.range(0, AppStream.MOST_CONNECTIONS)
                .mapToObj(i -> StreamClient.connected(dingtalk)).toList();

        open(aRequest()).isError(403, "connectionLimitExceeded", "an app has 50 connections at most");
        assertThatThrownBy(() -> StreamClient.connected(inReserve)).hasRootCauseMessage(
                "Unexpected HTTP response status code 403");
        StreamClient.connected(dingtalk, StreamClient.aRequestOfTheThirdPartyApp()).close();
        clients.forEach(StreamClient::close);
    }

    @Test
    void hasRoomForAHundredSiblingsOfTheInternalApp() {
        IntStream.range(0, AppStreams.MOST_SIBLINGS).forEach(i -> open(sibling("-" + i)).ok());

        open(sibling("-more")).isError(403, "appLimitExceeded", "the internal app has 100 siblings at most");
        open(sibling("-0")).ok();
    }

    private static JsonObject sibling(String suffix) {
        return aRequest().put("clientId", RunningEmulator.KEY + suffix);
    }

    @Test
    void letsClientsInThatTellAnOrigin() {
        String ticket = StreamClient.open(dingtalk, aRequest()).getString("ticket");
        try (RawConnection connection = dingtalk.connect()) {
            assertThat(connection.send("GET /connect?ticket=" + ticket + " HTTP/1.1\r\nHost: localhost:1\r\n"
                    + "Origin: http://localhost:1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                    + "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n").head())
                    .startsWith("http/1.1 101 ").contains("sec-websocket-accept: s3pplmbitxaq9kygzzhzrbk+xoo=")
                    .doesNotContain("permessage-deflate");
        }
    }

    @Test
    void showsNeitherSecretNorTicketInTheLogOfRequests() {
        StreamClient.connected(dingtalk).close();

        assertThat(dingtalk.requestLog().text()).contains("/connect?ticket=***").doesNotContain(RunningEmulator.SECRET);
    }

    @Test
    void canBeMadeToRefuse() {
        dingtalk.fault(aFault("status").put("status", 503).put("operation", "OpenConnection"));

        assertThat(open(aRequest()).status()).isEqualTo(503);
        assertThat(open(aRequest()).status()).isEqualTo(200);
    }

    @Test
    void canBeMadeToRefuseTheWebSocket() {
        dingtalk.fault(aFault("status").put("status", 503).put("operation", "Connect"));
        JsonObject opened = StreamClient.open(dingtalk, aRequest());

        assertThatThrownBy(() -> StreamClient.connected(opened))
                .hasRootCauseMessage("Unexpected HTTP response status code 503");
        StreamClient.connected(opened).close();
    }

    private Reply open(JsonObject request) {
        return dingtalk.send(dingtalk.json("/v1.0/gateway/connections/open", request.encode())
                .header("Accept", "application/json"));
    }

    private static JsonObject subscribing(String type, String topic) {
        return aRequest().put("subscriptions", new JsonArray().add(new JsonObject().put("type", type).put("topic", topic)));
    }
}
