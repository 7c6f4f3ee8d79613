package io.quarkiverse.dingtalk.conference.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.vertx.core.json.JsonObject;

/** The program, in a JVM of its own. */
@Timeout(60)
class MainTest {

    private static final Pattern READY = Pattern.compile("DingTalk emulator ready at (http://127\\.0\\.0\\.1:([0-9]+))");

    private Process program;

    @AfterEach
    void end() {
        program.destroyForcibly();
    }

    @Test
    void tellsFirstOfAllWhereItListensAndRunsUntilKilled() throws Exception {
        run("--port", "0", "--app-key", "k", "--app-secret", "s", "--suite-key", "sk", "--suite-secret", "ss",
                "--suite-ticket", "st", "--corp-id", "c", "--throttle", "--last-meeting-only");
        try (BufferedReader out = program.inputReader(UTF_8)) {
            Matcher ready = READY.matcher(out.readLine());
            assertThat(ready.matches()).isTrue();
            String url = ready.group(1);

            assertThat(call(url + "/v1.0/oauth2/accessToken", new JsonObject().put("appKey", "k").put("appSecret", "s")))
                    .isEqualTo(200);
            assertThat(call(url + "/v1.0/oauth2/corpAccessToken", new JsonObject().put("suiteKey", "sk")
                    .put("suiteSecret", "ss").put("suiteTicket", "st").put("authCorpId", "ding1"))).isEqualTo(200);
            assertThat(call(url + "/v1.0/oauth2/c/token", new JsonObject().put("client_id", "k")
                    .put("client_secret", "s").put("grant_type", "client_credentials"))).isEqualTo(200);
            assertThat(get(url + "/_emulator/throttle")).isEqualTo("{\"on\":true}");
            assertThat(get(url + "/_emulator/last-meeting-only")).isEqualTo("{\"on\":true}");
            assertThat(program.isAlive()).isTrue();
            program.toHandle().destroy(); // SIGTERM where there is such a thing; its streams stay open

            assertThat(program.waitFor(30, SECONDS)).isTrue();
            assertThat(out.readLine()).isNull();
            assertThat(errors()).isEmpty();
        }
    }

    @Test
    void tellsWhereItListensWithTls(@TempDir Path folder) throws Exception {
        Path certificate = folder.resolve("emulator.pem");
        run("--tls-port", "0", "--tls-certificate", certificate.toString());
        try (BufferedReader out = program.inputReader(UTF_8)) {
            assertThat(out.readLine()).startsWith("DingTalk emulator ready at http://127.0.0.1:");
            assertThat(out.readLine()).startsWith("DingTalk emulator ready with TLS at https://127.0.0.1:");
            assertThat(certificate).content().startsWith("-----BEGIN CERTIFICATE-----");
        }
    }

    @Test
    void saysSoWhenThePortIsTaken() throws Exception {
        try (EmulatorServer other = EmulatorServer.start(EmulatorOptions.defaults())) {
            run("--port", String.valueOf(other.port()));

            assertThat(exitCode()).isEqualTo(1);
            assertThat(errors()).startsWith("The DingTalk emulator cannot listen on 127.0.0.1:" + other.port() + ": ");
        }
    }

    @ParameterizedTest
    @CsvSource({
            "--bogus, Unknown option: --bogus",
            "port, Unknown option: port",
            "--port, Option --port needs a value",
            "--port --help, Option --port needs a value",
            "--port abc, 'Option --port must be a number from 0 to 65535, not abc'",
            "--tls-port -1, 'Option --tls-port must be a number from 0 to 65535, not -1'",
            "--tls-certificate f, Option --tls-certificate needs --tls-port too",
            "--port 65536, 'Option --port must be a number from 0 to 65535, not 65536'",
            "--app-key, Option --app-key needs a value",
            "--suite-ticket, Option --suite-ticket needs a value" })
    void refusesWhatItDoesNotUnderstandAndTellsHowItIsUsed(String arguments, String message) throws Exception {
        run(arguments.split(" "));

        assertThat(exitCode()).isEqualTo(2);
        assertThat(errors()).startsWith(message + System.lineSeparator()).contains("Usage:").contains("--app-secret SECRET",
                "--suite-ticket TICKET");
        assertThat(output()).isEmpty();
    }

    @Test
    void tellsHowItIsUsedWhenAsked() throws Exception {
        run("--help");

        assertThat(exitCode()).isZero();
        assertThat(output()).startsWith("Usage:").contains("--port PORT");
        assertThat(errors()).isEmpty();
    }

    private void run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        program = new ProcessBuilder(command).start();
    }

    private static int call(String url, JsonObject body) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.encode()))
                .build(), BodyHandlers.discarding()).statusCode();
    }

    private static String get(String url) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString()).body();
    }

    private int exitCode() throws InterruptedException {
        assertThat(program.waitFor(30, SECONDS)).isTrue();
        return program.exitValue();
    }

    private String output() throws IOException {
        return new String(program.getInputStream().readAllBytes(), UTF_8);
    }

    private String errors() throws IOException {
        return new String(program.getErrorStream().readAllBytes(), UTF_8);
    }
}
