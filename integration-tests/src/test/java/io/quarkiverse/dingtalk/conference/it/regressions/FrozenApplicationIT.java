package io.quarkiverse.dingtalk.conference.it.regressions;

import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.soon;
import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import io.quarkiverse.dingtalk.conference.testing.BookedMeeting;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.Operation;
import io.quarkus.test.common.DevServicesContext;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/**
 * The process is frozen, as platforms do with functions between two calls, and goes on later as if nothing had happened.
 * Meanwhile the gateway before DingTalk forgets connections and tells neither side.
 */
@QuarkusIntegrationTest
@TestProfile(FrozenApplicationIT.BehindAGateway.class)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "no signal freezes a process there")
class FrozenApplicationIT {

    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration DEADLINE = Duration.ofSeconds(3);

    public static class BehindAGateway implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.dingtalk-conference.deadline", DEADLINE.toSeconds() + "S",
                    "quarkus.rest-client.dingtalk-conference.connection-ttl", String.valueOf(IDLE.toMillis()));
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(GatewayResource.class));
        }
    }

    public static class GatewayResource implements QuarkusTestResourceLifecycleManager, DevServicesContext.ContextAware {

        private static final String URL = "quarkus.dingtalk-conference.url";

        private URI dingTalk;
        private Gateway gateway;

        @Override
        public void setIntegrationTestContext(DevServicesContext context) {
            dingTalk = URI.create(context.devServicesProperties().get(URL));
        }

        @Override
        public Map<String, String> start() {
            try {
                gateway = new Gateway(0, dingTalk.getPort());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.of(URL, gateway.url());
        }

        @Override
        public void inject(TestInjector testInjector) {
            testInjector.injectIntoFields(gateway, new TestInjector.MatchesType(Gateway.class));
        }

        @Override
        public void stop() {
            try {
                gateway.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    Gateway gateway;

    @TestHTTPResource("/meetings")
    URI meetings;

    private Application application;

    @BeforeEach
    void connect() {
        application = new Application(HttpClient.newHttpClient(), meetings);
        application.makeItsFirstCall();
        dingTalk.reset();
        assertThat(application.book("before").join().kind()).isEqualTo("booked");
    }

    @Test
    void aBookingAfterwardsDoesNotGoOutOnAConnectionThatIsForgotten() {
        frozen(IDLE.multipliedBy(3), gateway::forgetAll);

        var after = application.book("after").join();

        assertThat(after.kind()).isEqualTo("booked");
        assertThat(after.time()).isLessThan(DEADLINE);
        assertBooked("before", "after");
    }

    @Test
    void norDoesOneThatArrivesWhileItIsFrozen() {
        signal("STOP");
        gateway.forgetAll();
        var after = application.book("after");
        thaw(IDLE.multipliedBy(3));

        assertThat(after.join().kind()).isEqualTo("booked");
        assertThat(after.join().time()).isLessThan(IDLE.multipliedBy(3).plus(DEADLINE));
        assertBooked("before", "after");
    }

    @Test
    void anAnswerThatArrivesMeanwhileIsReadThoughTheDeadlineIsOver() {
        dingTalk.failNext(Operation.CREATE, Fault.delay(Duration.ofSeconds(1)));
        var sent = application.book("sent");
        soon().until(() -> dingTalk.count(Operation.CREATE) == 2);

        frozen(DEADLINE.plusSeconds(1), () -> {
        });

        assertThat(sent.join().kind()).isEqualTo("booked");
        assertBooked("before", "sent");
    }

    @Test
    void aBookingWhoseAnswerIsLostMeanwhileIsInDoubt() {
        dingTalk.failNext(Operation.CREATE, Fault.delay(Duration.ofSeconds(1)));
        var sent = application.book("sent");
        soon().until(() -> dingTalk.count(Operation.CREATE) == 2);

        frozen(DEADLINE.plusSeconds(1), gateway::forgetAll);

        assertThat(sent.join().kind()).isEqualTo("OutcomeUnknownException");
        assertThat(sent.join().time()).isLessThan(DEADLINE.multipliedBy(2));
        assertBooked("before", "sent");
    }

    @Test
    void aBookingThatWaitsForItsTokenUntilTheDeadlineIsOverIsNotSent() {
        dingTalk.forgetTokens();
        dingTalk.failNext(Operation.ACCESS_TOKEN, Fault.delay(Duration.ofSeconds(1)));
        int tokens = dingTalk.count(Operation.ACCESS_TOKEN);
        var waiting = application.book("waiting");
        soon().until(() -> dingTalk.count(Operation.ACCESS_TOKEN) == tokens + 1);

        frozen(DEADLINE.plusSeconds(1), () -> {
        });

        assertThat(waiting.join().kind()).isNotEqualTo("OutcomeUnknownException").isNotEqualTo("booked");
        assertThat(application.book("after").join().kind()).isEqualTo("booked");
        assertBooked("before", "after");
    }

    @Test
    void aTokenThatExpiresMeanwhileIsReplaced() {
        int tokens = dingTalk.count(Operation.ACCESS_TOKEN);
        frozen(IDLE, () -> dingTalk.advanceClock(Duration.ofHours(3)));

        var after = application.book("after").join();

        assertThat(after.kind()).isEqualTo("booked");
        assertThat(after.time()).isLessThan(DEADLINE);
        assertThat(dingTalk.count(Operation.ACCESS_TOKEN)).isEqualTo(tokens + 1);
        assertBooked("before", "after");
    }

    private void assertBooked(String... titles) {
        assertThat(dingTalk.bookings()).extracting(BookedMeeting::title).containsExactly(titles);
    }

    private static void frozen(Duration time, Runnable meanwhile) {
        signal("STOP");
        try {
            meanwhile.run();
        } finally {
            thaw(time);
        }
    }

    /** Being frozen is all about time that passes. */
    private static void thaw(Duration later) {
        runAsync(() -> signal("CONT"), delayedExecutor(later.toMillis(), MILLISECONDS)).join();
    }

    private static void signal(String name) {
        try {
            var kill = new ProcessBuilder("kill", "-" + name, String.valueOf(applicationUnderTest().pid())).inheritIO()
                    .start();
            assertThat(kill.onExit().join().exitValue()).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessHandle applicationUnderTest() {
        var children = ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
        assertThat(children).as("processes that this one has started").hasSize(1);
        return children.get(0);
    }
}
