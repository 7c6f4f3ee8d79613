package io.quarkiverse.dingtalk.conference.it.regressions;

import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import io.quarkiverse.dingtalk.conference.testing.BookedMeeting;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.Operation;
import io.quarkiverse.dingtalk.conference.testing.StreamConnection;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** However often and whenever the process is frozen, nothing is made up for at once afterwards, and nothing piles up. */
@QuarkusIntegrationTest
@TestProfile(FrozenOftenIT.WithSmallLimits.class)
@Tag("process")
@EnabledOnOs(value = OS.LINUX, disabledReason = "what a process holds is read from /proc")
class FrozenOftenIT extends FreezableApplication {

    private static final Logger LOG = Logger.getLogger(FrozenOftenIT.class);

    private static final int ROUNDS = 100;
    private static final int FREEZES_A_ROUND = 10;
    private static final int LIMIT = 15; // below DingTalk's, so that a busy machine, whose timers are late, keeps it too
    private static final int BREAKER_WINDOW = 4;
    private static final Duration BREAKER_DELAY = Duration.ofSeconds(1);
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    public static class WithSmallLimits extends BehindAGateway {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.dingtalk-conference.deadline", DEADLINE.toSeconds() + "S",
                    "quarkus.dingtalk-conference.rate-limit", String.valueOf(LIMIT),
                    "quarkus.dingtalk-conference.circuit-breaker.request-volume-threshold",
                    String.valueOf(BREAKER_WINDOW),
                    "quarkus.dingtalk-conference.circuit-breaker.delay", BREAKER_DELAY.toSeconds() + "S");
        }
    }

    @BeforeEach
    void connect() {
        soon().until(() -> dingTalk.stream().connections().size() == 1);
        dingTalk.reset();
    }

    @Test
    void aThousandFreezesLeaveNothingBehind() {
        bookWhileFrozenAgainAndAgain(ROUNDS / 2); // what is made once is there
        dingTalk.reset();
        var before = Footprint.of(process);
        var connection = connection();
        int made = gateway.made();

        bookWhileFrozenAgainAndAgain(ROUNDS);

        var after = Footprint.of(process);
        LOG.infof("%d freezes: %s before, %s after", ROUNDS * FREEZES_A_ROUND, before, after);
        assertThat(dingTalk.bookings()).hasSize(ROUNDS);
        assertThat(dingTalk.counts().entrySet()).filteredOn(it -> it.getValue() > 0)
                .containsExactly(Map.entry(Operation.CREATE.label(), ROUNDS));
        assertThat(gateway.made()).isEqualTo(made);
        assertThat(connection()).isEqualTo(connection);
        assertThat(after.threads()).isLessThanOrEqualTo(before.threads() + 5);
        assertThat(after.files()).isLessThanOrEqualTo(before.files() + 5);
        assertThat(after.sockets()).isLessThanOrEqualTo(before.sockets() + 2);
        assertThat(after.residentMegabytes()).isLessThanOrEqualTo(before.residentMegabytes() + 32);
    }

    @Test
    void turnsThatAreMissedAreNotMadeUpForAtOnce() {
        dingTalk.throttle(true);
        int calls = LIMIT * 3;
        var bookings = IntStream.range(0, calls).mapToObj(i -> application.book("t" + i)).toList();
        soon().until(() -> dingTalk.count(Operation.CREATE) > 0);

        process.freeze(Duration.ofSeconds(3));

        assertThat(bookings).allSatisfy(it -> assertThat(it.join().kind()).isEqualTo("booked"));
        assertThat(dingTalk.count(Operation.CREATE)).as("requests, none of them throttled").isEqualTo(calls);
    }

    @Test
    void aWaitBeforeAnotherAttemptEndsWithTheFreeze() {
        dingTalk.failNext(Operation.CREATE, Fault.throttled());
        var booking = application.book("t");
        soon().until(() -> dingTalk.count(Operation.CREATE) == 1);

        process.freeze(Duration.ofSeconds(2));

        assertThat(booking.join().kind()).isEqualTo("booked");
        assertThat(booking.join().time()).isLessThan(Duration.ofSeconds(4));
        assertThat(dingTalk.bookings()).extracting(BookedMeeting::title).containsExactly("t");
        assertThat(dingTalk.count(Operation.CREATE)).isEqualTo(2);
    }

    @Test
    void aCircuitBreakerThatWasOpenIsTriedAfterwards() {
        dingTalk.fail(Operation.CREATE, -1, Fault.status(503));
        soon().until(() -> application.book("fails").join().problem().contains("circuit breaker is open"));
        dingTalk.clearFaults();

        process.freeze(BREAKER_DELAY);

        assertThat(application.book("t").join().kind()).isEqualTo("booked");
        assertThat(dingTalk.bookings()).extracting(BookedMeeting::title).containsExactly("t");
    }

    @Test
    void aConnectionForEventsThatWasCutIsMadeAgainOnce() {
        var cut = connection();
        String meeting = dingTalk.start(booked());

        process.freeze(Duration.ofSeconds(1), () -> {
            dingTalk.stream().cut();
            dingTalk.join(meeting, "somebody");
        });

        dingTalk.events().awaitAcknowledged();
        assertThat(connection()).isNotEqualTo(cut);
        assertThat(dingTalk.count(Operation.OPEN_CONNECTION)).isEqualTo(1);
    }

    private BookedMeeting booked() {
        assertThat(application.book("t").join().kind()).isEqualTo("booked");
        return dingTalk.bookings().get(0);
    }

    /** The one for events. */
    private String connection() {
        assertThat(dingTalk.stream().connections()).hasSize(1);
        return dingTalk.stream().connections().stream().map(StreamConnection::id).findFirst().orElseThrow();
    }

    private void bookWhileFrozenAgainAndAgain(int rounds) {
        var bookings = new ArrayList<CompletableFuture<Outcome>>();
        for (int i = 0; i < rounds; i++) {
            var booking = application.book("t" + i);
            process.freeze(FREEZES_A_ROUND, Duration.ofMillis(2));
            bookings.add(booking);
        }
        assertThat(bookings).allSatisfy(it -> {
            assertThat(it.join().kind()).isEqualTo("booked");
            assertThat(it.join().time()).isLessThan(DEADLINE);
        });
    }
}
