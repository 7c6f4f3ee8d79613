package io.quarkiverse.dingtalk.conference.emulator;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.TOKEN_HEADER;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aBooking;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.vertx.core.json.JsonObject;

class EmulatorServerTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    private final HttpClient http = HttpClient.newHttpClient(); // as it comes: it would like to speak HTTP/2

    @Test
    void tellsWhereItIs() {
        EmulatorServer server = dingtalk.server();

        assertThat(server.port()).isPositive();
        assertThat(server.url()).isEqualTo("http://127.0.0.1:" + server.port());
    }

    @Test
    void tellsAnAddressThatCanBeCalledWhenItListensOnAll() {
        try (EmulatorServer server = EmulatorServer.start(EmulatorOptions.defaults().withHost("0.0.0.0"))) {
            assertThat(server.url()).isEqualTo("http://127.0.0.1:" + server.port());
        }
    }

    @Test
    void saysSoWhenThePortIsTaken() {
        int port = dingtalk.server().port();

        assertThatIllegalStateException()
                .isThrownBy(() -> EmulatorServer.start(EmulatorOptions.defaults().withPort(port)))
                .withMessageStartingWith("The DingTalk emulator cannot listen on 127.0.0.1:" + port + ": ")
                .withCauseInstanceOf(BindException.class);
    }

    @Test
    void saysSoWhenThereIsNoSuchHost() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EmulatorServer.start(EmulatorOptions.defaults().withHost("no-such-host.invalid")))
                .withMessageStartingWith("The DingTalk emulator cannot listen on no-such-host.invalid:0: ");
    }

    @Test
    void isGoneOnceClosedAndMayBeClosedAgain() {
        EmulatorServer server = EmulatorServer.start(EmulatorOptions.defaults());
        server.close();
        server.close();

        assertThatThrownBy(() -> get(server.url() + "/")).isInstanceOf(ConnectException.class);
        EmulatorServer.start(EmulatorOptions.defaults().withPort(server.port())).close();
    }

    @Test
    void sharesNothingWithAnother() {
        String id = dingtalk.bookedId();
        try (EmulatorServer other = EmulatorServer.start(EmulatorOptions.defaults())) {
            HttpRequest start = HttpRequest.newBuilder(URI.create(other.url() + "/_emulator/schedules/" + id + "/start"))
                    .POST(HttpRequest.BodyPublishers.noBody()).build();

            assertThat(http.sendAsync(start, BodyHandlers.ofString()).join().statusCode()).isEqualTo(404);
        }
    }

    @Test
    void servesManyCallersAtOnce() {
        String token = dingtalk.token();
        List<JsonObject> booked = all(IntStream.range(0, 500)
                .mapToObj(i -> dingtalk.json("/v1.0/conference/scheduleConferences", aBooking().put("title", "n" + i).encode()))
                .map(request -> request.header(TOKEN_HEADER, token)).toList());

        assertThat(booked).extracting(it -> it.getString("scheduleConferenceId")).doesNotHaveDuplicates();
        assertThat(booked).extracting(it -> it.getString("roomCode")).doesNotHaveDuplicates();

        List<JsonObject> started = all(booked.stream()
                .map(it -> dingtalk.json("/_emulator/schedules/" + it.getString("scheduleConferenceId") + "/start", "{}"))
                .toList());
        List<JsonObject> infos = all(started.stream()
                .map(it -> dingtalk.request("/v1.0/conference/videoConferences/" + it.getString("conferenceId"))
                        .header(TOKEN_HEADER, token))
                .toList());

        assertThat(infos).extracting(it -> it.getJsonObject("confInfo").getString("title"))
                .containsExactlyElementsOf(IntStream.range(0, 500).mapToObj(i -> "n" + i).toList());
    }

    @Test
    void survivesClientsThatGiveUpHalfWay() throws IOException {
        for (int i = 0; i < 5; i++) {
            try (Socket client = new Socket("127.0.0.1", dingtalk.server().port())) {
                client.setSoLinger(true, 0); // goes with a bang
                client.getOutputStream().write("""
                        POST /v1.0/oauth2/accessToken HTTP/1.1\r
                        Host: x\r
                        Content-Type: application/json\r
                        Content-Length: 100\r
                        \r
                        {"appKey":""".getBytes(US_ASCII));
            }
        }

        assertThat(dingtalk.token()).isNotEmpty();
        assertThat(dingtalk.requests()).hasSize(1);
    }

    private List<JsonObject> all(List<HttpRequest.Builder> requests) {
        return requests.stream()
                .map(request -> http.sendAsync(request.build(), BodyHandlers.ofString()))
                .toList().stream() // all are under way before the first is waited for
                .map(CompletableFuture::join)
                .map(response -> {
                    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
                    return new JsonObject(response.body());
                })
                .toList();
    }

    private String get(String url) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString()).body();
    }
}
