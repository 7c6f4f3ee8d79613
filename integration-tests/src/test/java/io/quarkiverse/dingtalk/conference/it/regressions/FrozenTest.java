package io.quarkiverse.dingtalk.conference.it.regressions;

import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

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
                    "quarkus.dingtalk-conference.\"gateway\".timeout", "1S",
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
    void open() throws IOException {
        gateway = new Gateway(url.getPort());
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

    /** Hands bytes on in both directions, until it forgets a connection and swallows what comes. */
    private static final class Gateway implements AutoCloseable {

        private final ServerSocket server;
        private final int target;
        private final List<AtomicBoolean> connections = new CopyOnWriteArrayList<>();

        Gateway(int target) throws IOException {
            this.target = target;
            this.server = new ServerSocket(PORT, 50, InetAddress.getLoopbackAddress());
            start(this::accept);
        }

        void forgetAll() {
            connections.forEach(it -> it.set(false));
        }

        private void accept() throws IOException {
            while (true) {
                var client = server.accept();
                var dingTalk = new Socket(InetAddress.getLoopbackAddress(), target);
                var known = new AtomicBoolean(true);
                connections.add(known);
                start(() -> hand(client, dingTalk, known));
                start(() -> hand(dingTalk, client, known));
            }
        }

        private static void hand(Socket from, Socket to, AtomicBoolean known) throws IOException {
            var bytes = new byte[8192];
            for (int n = from.getInputStream().read(bytes); n >= 0; n = from.getInputStream().read(bytes)) {
                if (known.get()) {
                    to.getOutputStream().write(bytes, 0, n);
                }
            }
            if (known.get()) {
                to.shutdownOutput();
            }
        }

        private interface Work {
            void run() throws IOException;
        }

        private static void start(Work work) {
            var thread = new Thread(() -> {
                try {
                    work.run();
                } catch (IOException closed) {
                    // by one of its ends
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
