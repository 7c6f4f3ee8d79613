package io.quarkiverse.dingtalk.conference.it.regressions;

import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.end;
import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** Somebody on the way forgets an idle connection and tells neither side: what is sent on it is lost. */
@QuarkusTest
@TestProfile(FrozenTest.BehindAGateway.class)
class FrozenTest {

    private static final int PORT = freePort();
    private static final int IDLE_MILLIS = 1000;

    public static class BehindAGateway implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.dingtalk-conference.\"gateway\".url", "http://127.0.0.1:" + PORT,
                    "quarkus.dingtalk-conference.\"gateway\".app-key", "ding-emulator-key",
                    "quarkus.dingtalk-conference.\"gateway\".app-secret", "ding-emulator-secret",
                    "quarkus.dingtalk-conference.\"gateway\".timeout", "5S",
                    "quarkus.rest-client.dingtalk-conference.connection-ttl", String.valueOf(IDLE_MILLIS));
        }
    }

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @ConfigProperty(name = "quarkus.dingtalk-conference.url")
    URI url;

    @Inject
    @ConferenceClient("gateway")
    MeetingService meetings;

    private Gateway gateway;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        gateway = new Gateway(PORT, url.getPort());
        Until.holds(() -> end(meetings.reactive().schedule(request("first"))).await().indefinitely().equals("answered"));
        dingTalk.reset(); // the first call of a process takes longer, and says nothing here
    }

    @AfterEach
    void close() throws IOException {
        gateway.close();
    }

    @Test
    void aBookingDoesNotGoOutOnAConnectionThatWasIdleForLong() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            meetings.schedule(request("before " + i));
        }
        gateway.forgetAll();
        Thread.sleep(IDLE_MILLIS * 5 / 2); // the pool looks once a second

        for (int i = 0; i < 3; i++) {
            assertThat(meetings.schedule(request("after " + i))).isNotNull();
        }
        assertThat(dingTalk.bookings()).hasSize(6);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
