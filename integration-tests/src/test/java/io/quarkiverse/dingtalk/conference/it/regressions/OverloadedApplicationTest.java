package io.quarkiverse.dingtalk.conference.it.regressions;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.testing.BookedMeeting;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.Operation;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** Twice as many people want to book as DingTalk allows: half of them do, and the others are told early that they did not. */
@QuarkusTest
@TestProfile(OverloadedApplicationTest.Hurried.class)
class OverloadedApplicationTest {

    private static final int CALLS_A_SECOND = 40;
    private static final int LIMIT = 20;
    private static final int SECONDS = 6;
    private static final Duration DEADLINE = Duration.ofSeconds(3);

    public static class Hurried implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.dingtalk-conference.rate-limit", String.valueOf(LIMIT),
                    "quarkus.dingtalk-conference.deadline", DEADLINE.toSeconds() + "S");
        }
    }

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @TestHTTPResource("/meetings")
    URI meetings;

    @Test
    void leavesNoBookingInDoubt() throws InterruptedException {
        var application = new Application(HttpClient.newHttpClient(), meetings);
        application.makeItsFirstCall();
        dingTalk.reset();
        dingTalk.fail(Operation.CREATE, -1, Fault.delay(Duration.ofMillis(80)));

        var outcomes = overload(application);

        assertThat(outcomes.stream().collect(groupingBy(Outcome::kind, counting())))
                .containsOnlyKeys("booked", "ThrottledException");
        var booked = outcomes.stream().filter(Outcome::isBooked).map(Outcome::title).toList();
        assertThat(booked).hasSizeBetween(SECONDS * LIMIT / 2, (SECONDS + (int) DEADLINE.toSeconds()) * LIMIT);
        assertThat(dingTalk.bookings()).extracting(BookedMeeting::title).containsExactlyInAnyOrderElementsOf(booked);
        assertThat(dingTalk.count(Operation.CREATE)).isEqualTo(booked.size());
        assertThat(outcomes).filteredOn(it -> !it.isBooked()).allSatisfy(refused -> {
            assertThat(refused.problem()).contains("not sent");
            assertThat(refused.time()).isLessThan(DEADLINE.dividedBy(2));
        });
        assertThat(application.book("the circuit breaker is closed").join().kind()).isEqualTo("booked");
    }

    private static List<Outcome> overload(Application application) {
        var calls = IntStream.range(0, SECONDS * CALLS_A_SECOND).mapToObj(i -> {
            var turn = CompletableFuture.delayedExecutor(i * 1000L / CALLS_A_SECOND, TimeUnit.MILLISECONDS);
            return CompletableFuture.supplyAsync(() -> application.book("t" + i), turn).thenCompose(it -> it);
        }).toList();
        return calls.stream().map(CompletableFuture::join).toList();
    }
}
