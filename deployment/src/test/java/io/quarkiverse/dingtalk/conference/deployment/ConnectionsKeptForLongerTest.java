package io.quarkiverse.dingtalk.conference.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.test.QuarkusUnitTest;

/**
 * "A connection that was idle for longer than connection-ttl is never used again" (faults.adoc), though the server would keep
 * it for longer, and says so, as nginx and Tengine do.
 */
class ConnectionsKeptForLongerTest {

    private static final String URL = "test.kept-for-longer.url";
    private static final String ACCEPTED = "test.kept-for-longer.accepted";

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(() -> {
                System.getProperties().put(ACCEPTED, new AtomicInteger());
                SocketServer.start(URL, ConnectionsKeptForLongerTest::serve);
            })
            .withApplicationRoot(jar -> jar.addClass(SocketServer.class))
            .overrideConfigKey("quarkus.rest-client.dingtalk-conference.connection-ttl", "1000")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", "${" + URL + "}")
            .overrideConfigKey("quarkus.dingtalk-conference.timeout", "2S")
            .overrideConfigKey("quarkus.dingtalk-conference.access-token", "t");

    @Inject
    MeetingService meetings;

    @Test
    void anIdleConnectionIsNotUsedAgain() {
        meetings.info("c");
        int before = accepted().get();
        new CompletableFuture<Void>().completeOnTimeout(null, 2500, MILLISECONDS).join(); // being idle is about time that passes
        meetings.info("c");

        assertThat(accepted().get()).isEqualTo(before + 1);
    }

    @Test
    void aBookingAfterAPauseIsNotInDoubt() {
        meetings.info("c");
        new CompletableFuture<Void>().completeOnTimeout(null, 4000, MILLISECONDS).join();

        assertThat(meetings.schedule(MeetingRequest.builder().creator("u").title("t").startsAt(Instant.now().plusSeconds(3600))
                .lasting(Duration.ofHours(1)).build()).scheduleConferenceId()).isEqualTo("s");
    }

    private static AtomicInteger accepted() {
        return (AtomicInteger) System.getProperties().get(ACCEPTED);
    }

    private static void serve(Socket connection) throws IOException {
        accepted().incrementAndGet();
        long lastNanos = System.nanoTime();
        var in = new BufferedInputStream(connection.getInputStream());
        while (true) {
            SocketServer.readRequest(in);
            if (System.nanoTime() - lastNanos > 3_000_000_000L) {
                in.read(); // a firewall has forgotten the connection: nothing comes back
                return;
            }
            lastNanos = System.nanoTime();
            var body = "{\"confInfo\":{\"conferenceId\":\"c\"},\"scheduleConferenceId\":\"s\",\"roomCode\":\"1\","
                    + "\"url\":\"https://x\"}";
            connection.getOutputStream().write(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                    + "Connection: keep-alive\r\nKeep-Alive: timeout=60\r\nContent-Length: " + body.length() + "\r\n\r\n"
                    + body).getBytes(UTF_8));
        }
    }
}
