package io.quarkiverse.dingtalk.conference.it.regressions;

import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.end;
import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.request;
import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.soon;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.it.ForwardedClock;
import io.quarkiverse.dingtalk.conference.testing.BookedMeeting;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.Vertx;

/** Somebody on the way forgets an idle connection and tells neither side: what is sent on it is lost. */
@QuarkusTest
@TestProfile(FrozenTest.BehindAGateway.class)
class FrozenTest {

    private static final int PORT = freePort();
    private static final int IDLE_MILLIS = 1000;
    private static final Duration LIFE_OF_A_TOKEN = Duration.ofHours(2);

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

    @Inject
    Vertx vertx;

    @Inject
    @Identifier("dingtalk-conference")
    ForwardedClock clock;

    private Gateway gateway;

    @BeforeEach
    void open() throws IOException {
        gateway = new Gateway(PORT, url.getPort());
        soon().until(() -> end(meetings.reactive().schedule(request("first"))).await().indefinitely().equals("answered"));
        dingTalk.reset(); // the first call of a process takes longer, and says nothing here
    }

    @AfterEach
    void close() throws IOException {
        gateway.close();
    }

    @Test
    void aBookingDoesNotGoOutOnAConnectionThatWasIdleForLong() {
        for (int i = 0; i < 3; i++) {
            meetings.schedule(request("before " + i));
        }
        gateway.endAll(Gateway.End.FORGOTTEN);
        await().until(() -> gateway.open() == 0); // the pool has closed it, which looks once a second

        for (int i = 0; i < 3; i++) {
            assertThat(meetings.schedule(request("after " + i))).isNotNull();
        }
        assertThat(dingTalk.bookings()).hasSize(6);
    }

    @Test
    void norDoesOneThatIsMadeBeforeThePoolHasLooked() {
        meetings.schedule(request("before"));
        gateway.endAll(Gateway.End.FORGOTTEN);
        var frozen = new CompletableFuture<Void>().completeOnTimeout(null, IDLE_MILLIS * 2, MILLISECONDS);
        for (var eventLoop : vertx.nettyEventLoopGroup()) {
            eventLoop.execute(frozen::join);
        }
        var after = meetings.reactive().schedule(request("after")).subscribeAsCompletionStage();

        assertThat(after.join()).isNotNull();
        assertThat(dingTalk.bookings()).extracting(BookedMeeting::title).containsExactly("before", "after");
    }

    @Test
    void norDoesTheRequestForATokenThatIsNeededThen() {
        clock.forward(LIFE_OF_A_TOKEN);
        meetings.schedule(request("by a fresh token"));
        clock.forward(LIFE_OF_A_TOKEN);
        gateway.endAll(Gateway.End.FORGOTTEN);
        new CompletableFuture<Void>().completeOnTimeout(null, IDLE_MILLIS + 50, MILLISECONDS).join();
        long start = System.nanoTime();
        meetings.schedule(request("after"));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        assertThat(dingTalk.bookings()).extracting(BookedMeeting::title).containsExactly("by a fresh token", "after");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
