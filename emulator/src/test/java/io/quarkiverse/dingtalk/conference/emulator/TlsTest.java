package io.quarkiverse.dingtalk.conference.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.time.Duration;

import javax.net.ssl.SSLHandshakeException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.vertx.core.json.JsonObject;

/** The port with TLS. */
class TlsTest {

    private static final String OPEN = """
            {"clientId":"ding-emulator-key","clientSecret":"ding-emulator-secret",
             "subscriptions":[{"type":"EVENT","topic":"*"}]}""";

    @TempDir
    private Path folder;
    private Path certificate;
    private EmulatorServer server;
    private HttpClient trusting;

    @BeforeEach
    void start() {
        certificate = folder.resolve("emulator.pem");
        server = EmulatorServer.start(EmulatorOptions.defaults().withTls(new Tls(0, certificate)));
        trusting = HttpClient.newBuilder().sslContext(TrustStore.of(certificate).context()).build();
    }

    @AfterEach
    void end() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "localhost" })
    void isTrustedByWhoeverTrustsTheCertificateThatWasWritten(String host) throws Exception {
        assertThat(get(trusting, server.tlsUrl().replace("127.0.0.1", host) + "/_emulator/clock").statusCode()).isEqualTo(200);
    }

    @Test
    void isTrustedByNobodyElse() {
        assertThatThrownBy(() -> get(HttpClient.newHttpClient(), server.tlsUrl() + "/_emulator/clock"))
                .isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void servesTheSameDingTalkAsTheOtherPort() throws Exception {
        get(trusting, server.tlsUrl() + "/v1.0/conference/videoConferences/none");

        assertThat(get(trusting, server.url() + "/_emulator/counts").body()).contains("\"QueryConferenceInfo\":1");
    }

    @Test
    void leadsToAGatewayWithTls() throws Exception {
        JsonObject opened = new JsonObject(trusting.send(HttpRequest.newBuilder(
                URI.create(server.tlsUrl() + "/v1.0/gateway/connections/open")).header("Content-Type", "application/json")
                .header("Accept", "application/json").POST(BodyPublishers.ofString(OPEN)).build(), BodyHandlers.ofString())
                .body());

        assertThat(opened.getString("endpoint")).isEqualTo(server.tlsUrl().replace("https", "wss") + "/connect");
        WebSocket socket = trusting.newWebSocketBuilder()
                .buildAsync(URI.create(opened.getString("endpoint") + "?ticket=" + opened.getString("ticket")),
                        new WebSocket.Listener() {
                        })
                .join();
        assertThat(get(trusting, server.url() + "/_emulator/connections").body()).contains("ding-emulator-key");
        socket.abort();
    }

    @RepeatedTest(10) // what is not closed yet when it has answered takes a connection now and then
    void refusesConnectionsTogetherWithTheOther() throws Exception {
        refuse(60_000);

        assertThatThrownBy(() -> get(trusting, server.tlsUrl() + "/_emulator/clock")).isInstanceOf(ConnectException.class);
    }

    @Test
    void connectionsAreRefusedAgainAsSoonAsTheOtherPortIsOpen() throws Exception {
        refuse(10);

        for (int i = 0; i < 5; i++) {
            assertThat(refuse(10)).isEqualTo(204);
        }
    }

    @Test
    void connectionsAreRefusedWhileSomebodyElseHasThePort() throws Exception {
        refuse(100);

        try (ServerSocket taken = new ServerSocket(URI.create(server.tlsUrl()).getPort(), 1,
                InetAddress.getLoopbackAddress())) {
            assertThat(refuse(10)).isEqualTo(204);
            assertThat(refuse(10)).isEqualTo(204);
        }
    }

    @Test
    void isNotThereUnlessAskedFor() {
        try (EmulatorServer other = EmulatorServer.start(EmulatorOptions.defaults())) {
            assertThat(other.tlsUrl()).isNull();
        }
    }

    @Test
    void saysSoWhenItCannotWriteItsCertificate() {
        Path nowhere = folder.resolve("none/emulator.pem");

        assertThatIllegalStateException()
                .isThrownBy(() -> EmulatorServer.start(EmulatorOptions.defaults().withTls(new Tls(0, nowhere))))
                .withMessageStartingWith("The DingTalk emulator cannot write its certificate: ");
    }

    /** Over the other port, once it is open. */
    private int refuse(int millis) throws IOException, InterruptedException {
        long patience = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (true) {
            try {
                return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(server.url() + "/_emulator/faults"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"fault\":\"refuseConnections\",\"millis\":" + millis + "}")).build(),
                        BodyHandlers.ofString()).statusCode();
            } catch (ConnectException notYet) {
                if (System.nanoTime() > patience) {
                    throw notYet;
                }
            }
        }
    }

    private static HttpResponse<String> get(HttpClient http, String url) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString(UTF_8));
    }
}
