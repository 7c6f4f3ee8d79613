package io.quarkiverse.dingtalk.conference.it.regressions;

import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.CREATE;
import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.INFO;
import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.end;
import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.request;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.function.IntFunction;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Twice as many calls as DingTalk allows are not an outage of DingTalk, and leave no booking in doubt. */
@QuarkusTest
@TestProfile(Clients.class)
class OverloadTest {

    private static final int CALLS_A_SECOND = 40;
    private static final int LIMIT = 20;
    private static final int PLACES = 5;

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    @ConferenceClient("overload")
    ReactiveMeetingService meetings;

    @Inject
    @ConferenceClient("overload-slow")
    ReactiveMeetingService slow;

    @Inject
    @ConferenceClient("overload-narrow")
    ReactiveMeetingService narrow;

    @Inject
    @ConferenceClient("overload-burst")
    ReactiveMeetingService burst;

    @Test
    void whatIsOverTheLimitIsToldThatNothingWasSentAndTheRestIsBooked() {
        dingTalk.fail(CREATE, -1, Fault.delay(Duration.ofMillis(80)));

        var ends = overload(Duration.ofSeconds(15), i -> meetings.schedule(request("t" + i)));

        assertThat(ends).containsOnlyKeys("answered", "ThrottledException");
        assertThat(ends.get("answered")).isBetween((long) 12 * LIMIT, (long) 20 * LIMIT);
        assertThat(dingTalk.counts().get(CREATE)).isEqualTo(ends.get("answered").intValue());
        assertThat(dingTalk.bookings()).hasSize(ends.get("answered").intValue());
        assertThat(end(meetings.info("c")).await().indefinitely()).isEqualTo("ResourceNotFoundException");
    }

    @Test
    void norDoesItLeaveABookingInDoubtThatAnswersAreSlow() {
        dingTalk.fail(CREATE, -1, Fault.delay(Duration.ofMillis(800)));

        var ends = overload(Duration.ofSeconds(8), i -> slow.schedule(request("t" + i)));

        assertThat(ends).containsOnlyKeys("answered", "ThrottledException");
        assertThat(dingTalk.bookings()).hasSize(ends.get("answered").intValue());
    }

    @Test
    void norThatOnlyAFewCallsMayBeUnderWay() {
        dingTalk.fail(CREATE, -1, Fault.delay(Duration.ofMillis(800)));

        var ends = overload(Duration.ofSeconds(8), i -> narrow.schedule(request("t" + i)));

        assertThat(ends).containsKey("answered").doesNotContainKey("OutcomeUnknownException");
        assertThat(dingTalk.counts().get(CREATE)).isEqualTo(ends.get("answered").intValue());
        assertThat(end(narrow.schedule(request("the circuit breaker is closed"))).await().indefinitely())
                .isEqualTo("answered");
    }

    @Test
    void thoseWhoWaitedForAPlaceDoNotAllGoOutWhenPlacesGetFree() {
        dingTalk.fail(CREATE, PLACES, Fault.delay(Duration.ofMillis(1500)));

        var answers = Multi.createFrom().range(0, PLACES + LIMIT)
                .onItem().transformToUni(i -> burst.schedule(request("t" + i)).map(booked -> System.nanoTime())).merge(100)
                .collect().asList().await().indefinitely().stream().sorted().toList();

        var fromFirstToLast = Duration.ofNanos(answers.get(answers.size() - 1) - answers.get(0));
        assertThat(fromFirstToLast).isGreaterThan(Duration.ofMillis(600)); // less than a third of that when all go out at once
    }

    @Test
    void norDoesItOpenTheCircuitBreakerOfReads() {
        dingTalk.fail(INFO, -1, Fault.delay(Duration.ofMillis(800)));

        var ends = overload(Duration.ofSeconds(8), i -> meetings.info("c" + i));

        assertThat(ends).containsOnlyKeys("ResourceNotFoundException", "ThrottledException");
        assertThat(dingTalk.counts().get(INFO)).isEqualTo(ends.get("ResourceNotFoundException").intValue());
    }

    private static Map<String, Long> overload(Duration time, IntFunction<Uni<?>> call) {
        var ends = Multi.createFrom().ticks().every(Duration.ofMillis(1000 / CALLS_A_SECOND))
                .select().first(time.toSeconds() * CALLS_A_SECOND)
                .onItem().transformToUni(tick -> end(call.apply(tick.intValue()))).merge(10_000)
                .collect().asList().await().indefinitely();
        return ends.stream().collect(groupingBy(it -> it, counting()));
    }
}
