package io.quarkiverse.dingtalk.conference.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.dingtalk.conference.testing.BookedMeeting;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.DingTalkExtension;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.restassured.path.json.JsonPath;

/**
 * The application as a custom runtime of Alibaba Cloud Function Compute: what was built, a jar or an executable, is started
 * with an environment that has what Function Compute gives and what was configured for the function, and nothing else.
 */
@ExtendWith(DingTalkExtension.class)
@Tag("process")
class FunctionComputeIT {

    private static final String TOKEN = "tokenOfTheCallback";
    private static final String AES_KEY = "1234567890123456789012345678901234567890123";

    @InjectDingTalk
    static DingTalkEmulator dingTalk;

    @TempDir
    static Path folder;

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static int port;
    private static Path log;
    private static Process function;

    @BeforeAll
    static void start() throws IOException {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        log = folder.resolve("function.log");
        var builder = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.clear();
        environment.putAll(Map.of(
                "FC_SERVER_PORT", String.valueOf(port),
                "FC_ACCOUNT_ID", "1234567890123456",
                "FC_FUNCTION_NAME", "meetings",
                "FC_REGION", "cn-hangzhou",
                "PATH", "/usr/local/bin:/usr/bin:/bin"));
        environment.putAll(Map.of(
                "QUARKUS_DINGTALK_CONFERENCE_URL", dingTalk.url(),
                "QUARKUS_DINGTALK_CONFERENCE_APP_KEY", dingTalk.appKey(),
                "QUARKUS_DINGTALK_CONFERENCE_APP_SECRET", dingTalk.appSecret(),
                "QUARKUS_DINGTALK_CONFERENCE_EVENTS_CALLBACK_TOKEN", TOKEN,
                "QUARKUS_DINGTALK_CONFERENCE_EVENTS_CALLBACK_AES_KEY", AES_KEY));
        function = builder.start();
        // as long as Function Compute waits
        await().atMost(120, SECONDS).failFast(() -> {
            assertThat(function.isAlive()).as(log()).isTrue();
        }).until(() -> log().contains("Listening on"));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        function.destroyForcibly().waitFor();
    }

    private static List<String> command() throws IOException {
        var target = Path.of("target");
        var artifact = new Properties();
        try (var in = Files.newBufferedReader(target.resolve("quarkus-artifact.properties"))) {
            artifact.load(in);
        }
        var path = target.resolve(artifact.getProperty("path")).toAbsolutePath().toString();
        return artifact.getProperty("type").equals("native") ? List.of(path)
                : List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", path);
    }

    @Test
    void itListensWhereFunctionComputeLooksForIt() {
        assertThat(log()).contains("Listening on: http://0.0.0.0:" + port);
    }

    @Test
    void aRequestOfAnHttpTriggerBooksAMeeting() throws Exception {
        var answer = post("/meetings?title=Review");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(dingTalk.bookings()).singleElement().satisfies(booked -> assertThat(booked.scheduleConferenceId())
                .isEqualTo(JsonPath.from(answer.body()).getString("scheduleConferenceId")));
    }

    @Test
    void theConnectionIsKeptForTheNextRequest() throws Exception {
        var first = post("/meetings?title=first");
        var second = post("/meetings?title=second");

        assertThat(first.headers().firstValue("connection")).isNotEqualTo("close");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(dingTalk.bookings()).extracting(BookedMeeting::title).containsExactly("first", "second");
    }

    @Test
    void eventsComeAsRequestsToo() throws Exception {
        dingTalk.callback().set("http://127.0.0.1:" + port + "/dingtalk/events", TOKEN, AES_KEY);
        post("/meetings?title=Review");

        var meeting = dingTalk.start(dingTalk.bookings().get(0));
        dingTalk.events().awaitAcknowledged();

        assertThat(get("/diary/" + meeting).body()).contains("started");
    }

    @Test
    void itKeepsNoConnectionForEvents() {
        assertThat(dingTalk.stream().connections()).isEmpty();
    }

    @Test
    void anInitializerThatItDoesNotHaveIsNotFound() throws Exception {
        assertThat(post("/initialize").statusCode()).isEqualTo(404);
        assertThat(post("/meetings").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("x-fc-request-id", "1-6543a1b2-1234-5678")
                .header("x-fc-account-id", "1234567890123456")
                .header("x-fc-function-name", "meetings")
                .header("x-fc-function-memory", "512")
                .header("x-fc-function-timeout", "30")
                .header("x-fc-region", "cn-hangzhou");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
