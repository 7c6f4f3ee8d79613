package io.quarkiverse.dingtalk.conference.emulator.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorServer;
import io.quarkiverse.dingtalk.conference.emulator.TickingClock;
import io.quarkiverse.dingtalk.conference.emulator.Tls;
import io.quarkiverse.dingtalk.conference.emulator.TrustStore;
import io.vertx.core.json.JsonObject;

/** DingTalk's own Stream client for Java, in a JVM of its own, as the judge of what the emulator sends. */
@Timeout(60)
class OfficialStreamClientTest {

    @TempDir
    private Path folder;

    private final TickingClock clock = new TickingClock();
    private EmulatorServer dingtalk;
    private Process client;
    private BufferedReader out;

    @BeforeEach
    void start() throws Exception {
        Path certificate = folder.resolve("emulator.pem");
        dingtalk = EmulatorServer.start(EmulatorOptions.defaults().withClock(clock).withTls(new Tls(0, certificate)));
        Path trusted = folder.resolve("trusted.p12");
        TrustStore.of(certificate).writeTo(trusted);
        client = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djavax.net.ssl.trustStore=" + trusted, "-Djavax.net.ssl.trustStorePassword=" + TrustStore.PASSWORD,
                "-cp", System.getProperty("java.class.path"), OfficialStreamClient.class.getName(), dingtalk.tlsUrl(),
                "ding-emulator-key", "ding-emulator-secret").redirectErrorStream(true).start();
        out = client.inputReader(UTF_8);
    }

    @AfterEach
    void end() {
        client.destroyForcibly();
        dingtalk.close();
    }

    @Test
    void receivesAnEventAndAcknowledgesIt() throws Exception {
        publish("e1", "SUCCESS");

        assertThat(received()).isEqualTo("e1 test_event ding-emulator-corp");
        assertThat(becomes("e1", "acknowledged", true)).isEqualTo(new JsonObject().put("sent", 1).put("refused", 0)
                .put("acknowledged", true));
    }

    @ParameterizedTest
    @ValueSource(strings = { "exception", "LATER" })
    void getsAnEventAgainThatItDidNotTake(String answer) throws Exception {
        publish("e1", answer);
        assertThat(received()).startsWith("e1 ");
        becomes("e1", "refused", 1);
        clock.tick(AppStream.PAUSE);

        assertThat(received()).startsWith("e1 ");
        assertThat(becomes("e1", "acknowledged", true).getInteger("sent")).isEqualTo(2);
    }

    @Test
    void connectsAgainWhenToldTo() throws Exception {
        publish("e1", "SUCCESS");
        received();
        control("POST", "connections/disconnect", "{}");
        publish("e2", "SUCCESS");

        assertThat(received()).startsWith("e2 ");
    }

    @Test
    void answersPings() throws Exception {
        publish("e1", "SUCCESS");
        received();
        clock.tick(Connection.PING_INTERVAL);

        await(() -> control("GET", "connections", "").getJsonArray("connections").getJsonObject(0).getInteger("pongs") == 1);
    }

    /** The next event that the client tells of. */
    private String received() throws Exception {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.matches("e\\d .*")) {
                return line;
            }
        }
        throw new IllegalStateException("the client has ended");
    }

    private void publish(String id, String answer) throws Exception {
        control("POST", "events", new JsonObject().put("eventType", "test_event").put("eventId", id)
                .put("data", new JsonObject().put("answer", answer)).encode());
    }

    /** What became of the only event, once it has become that. */
    private JsonObject becomes(String id, String what, Object value) throws Exception {
        await(() -> value.equals(deliveries(id).getValue(what)));
        return deliveries(id);
    }

    private JsonObject deliveries(String id) throws Exception {
        return control("GET", "events", "").getJsonArray("events").stream().map(JsonObject.class::cast)
                .filter(event -> event.getString("eventId").equals(id)).findFirst().orElseThrow().getJsonObject("deliveries");
    }

    private interface Condition {

        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("time").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private JsonObject control(String method, String path, String body) throws Exception {
        String answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(dingtalk.url() + "/_emulator/" + path))
                        .header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)).build(),
                        BodyHandlers.ofString())
                .body();
        return answer.isEmpty() ? new JsonObject() : new JsonObject(answer);
    }
}
