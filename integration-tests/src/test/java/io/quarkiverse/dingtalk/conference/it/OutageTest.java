package io.quarkiverse.dingtalk.conference.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/** What many calls together meet when DingTalk is gone, and when it is back. */
@QuarkusTest
@TestProfile(OutageTest.ThreeClients.class)
class OutageTest {

    private static final String INFO = "QueryConferenceInfo";
    private static final int CALLS_A_SECOND = 200;
    private static final Duration OUTAGE = Duration.ofSeconds(Integer.getInteger("outage.seconds", 5));

    /** The default one without a limit, one whose host is gone, and one that takes its time. */
    public static class ThreeClients implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.dingtalk-conference.rate-limit", "0",
                    "quarkus.dingtalk-conference.\"gone\".url", "http://127.0.0.1:1",
                    "quarkus.dingtalk-conference.\"gone\".access-token", "t",
                    "quarkus.dingtalk-conference.\"gone\".rate-limit", "0",
                    "quarkus.dingtalk-conference.\"limited\".deadline", "1S");
        }
    }

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    ReactiveMeetingService meetings;

    @Inject
    @ConferenceClient("gone")
    ReactiveMeetingService gone;

    @Inject
    @ConferenceClient("limited")
    MeetingService limited;

    @Inject
    Vertx vertx;

    private String conferenceId;

    @BeforeEach
    void aMeetingThatRuns() {
        dingTalk.reset();
        conferenceId = dingTalk.start(meetings.schedule(request("t")).await().indefinitely().scheduleConferenceId());
        meetings.info(conferenceId).await().indefinitely();
    }

    @Test
    void anOutageIsNotMadeWorseAndItsEndIsNoticed() {
        dingTalk.fail("*", -1, Fault.status(503));
        int before = dingTalk.counts().get(INFO);
        var ends = Multi.createFrom().ticks().every(Duration.ofMillis(1000 / CALLS_A_SECOND))
                .select().first(OUTAGE.toSeconds() * CALLS_A_SECOND)
                .onItem().transformToUni(tick -> end(meetings.info(conferenceId))).merge(10_000)
                .collect().asList().await().indefinitely();
        int requests = dingTalk.counts().get(INFO) - before;
        System.out.println(ends.size() + " calls in an outage of " + OUTAGE.toSeconds() + " s: " + requests + " requests");

        assertThat(ends).hasSize((int) (OUTAGE.toSeconds() * CALLS_A_SECOND)).allMatch("DingTalkUnavailableException"::equals);
        assertThat(requests).isLessThan(ends.size() * 13 / 10);
        assertThat(end(meetings.info(conferenceId)).await().indefinitely()).isEqualTo("DingTalkUnavailableException");

        dingTalk.clearFaults();
        var recovered = Instant.now();
        meetings.info(conferenceId).onFailure(DingTalkUnavailableException.class).retry()
                .withBackOff(Duration.ofMillis(10), Duration.ofMillis(10)).indefinitely().await().indefinitely();
        var noticed = Duration.between(recovered, Instant.now());
        System.out.println("first success " + noticed.toMillis() + " ms after the end");

        assertThat(noticed).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aClientDoesNotSufferFromTheOutageOfAnother() {
        var alone = Instant.now();
        callsOneAfterTheOther();
        var timeAlone = Duration.between(alone, Instant.now());
        var outages = Multi.createFrom().ticks().every(Duration.ofMillis(5))
                .onItem().transformToUni(tick -> end(gone.info("c"))).merge(10_000).subscribe().with(end -> {
                });
        var together = Instant.now();
        callsOneAfterTheOther();
        outages.cancel();
        System.out.println("1,000 calls: alone " + timeAlone.toMillis() + " ms, beside a client whose host is gone "
                + Duration.between(together, Instant.now()).toMillis() + " ms");

        assertThat(end(gone.info("c")).await().indefinitely()).isEqualTo("DingTalkUnavailableException");
    }

    private void callsOneAfterTheOther() {
        for (int i = 0; i < 1000; i++) {
            meetings.info(conferenceId).await().indefinitely();
        }
    }

    @Test
    void callsOverTheLimitWaitForTheirTurnInTheOrderInWhichTheyCame() {
        List<Integer> order = new ArrayList<>();
        var calls = new ArrayList<Uni<MeetingInfo>>();
        for (int i = 0; i < 10; i++) {
            int number = i;
            calls.add(limited.reactive().info(conferenceId).invoke(() -> {
                synchronized (order) {
                    order.add(number);
                }
            }));
        }
        var oneEventLoop = vertx.getOrCreateContext();
        Uni.join().all(calls).andFailFast().runSubscriptionOn(task -> oneEventLoop.runOnContext(ignored -> task.run()))
                .await().indefinitely();

        assertThat(order).isSorted();
    }

    @Test
    void callsThatNobodyWaitsForAnyMoreTakeNoTurn() {
        // at 20 a second, some 20 of 100 have their turn within their deadline of a second
        var ends = Multi.createFrom().range(0, 100).onItem().transformToUni(i -> end(limited.reactive().info(conferenceId)))
                .merge(100).collect().asList().await().indefinitely();
        int answered = (int) ends.stream().filter("answered"::equals).count();

        assertThat(ends).hasSize(100).contains(ThrottledException.class.getSimpleName());
        assertThat(answered).isBetween(1, 40);
        // if the others still stood in line, this one would wait four seconds
        assertThat(limited.info(conferenceId).conferenceId()).isEqualTo(conferenceId);
    }

    @Test
    void aCallThatIsCancelledIsNotSentWhenItsTurnComes() {
        limited.info(conferenceId);
        int before = dingTalk.counts().get(INFO);
        for (int i = 0; i < 5; i++) {
            limited.reactive().info(conferenceId).subscribe().with(answer -> {
            }).cancel();
        }
        limited.info(conferenceId);
        limited.info(conferenceId);

        assertThat(dingTalk.counts().get(INFO) - before).isBetween(2, 3);
    }

    private static Uni<String> end(Uni<?> call) {
        return call.replaceWith("answered").onFailure(ConferenceException.class)
                .recoverWithItem(problem -> problem.getClass().getSimpleName());
    }

    private static MeetingRequest request(String title) {
        return MeetingRequest.builder().creator("u").title(title).startsAt(Instant.EPOCH).lasting(Duration.ofHours(1)).build();
    }
}
