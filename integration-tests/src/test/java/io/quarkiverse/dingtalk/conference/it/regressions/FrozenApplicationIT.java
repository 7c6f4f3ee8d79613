package io.quarkiverse.dingtalk.conference.it.regressions;

import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.soon;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.dingtalk.conference.it.regressions.Gateway.End;
import io.quarkiverse.dingtalk.conference.testing.BookedMeeting;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.Operation;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/**
 * The process is frozen, as platforms do with functions between two calls, and goes on later as if nothing had happened.
 * Meanwhile its connections end.
 */
@QuarkusIntegrationTest
@TestProfile(FrozenApplicationIT.WithShortTimes.class)
@Tag("process")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "no signal freezes a process there")
class FrozenApplicationIT extends FreezableApplication {

    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration LONGER_THAN_IDLE = IDLE.plusMillis(300);
    private static final Duration DEADLINE = Duration.ofSeconds(3);
    private static final Duration LIFE_OF_A_TOKEN = Duration.ofHours(2);
    private static final Duration LONGER_THAN_THE_DEADLINE = DEADLINE.plusMillis(500);

    public static class WithShortTimes extends BehindAGateway {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.dingtalk-conference.deadline", DEADLINE.toSeconds() + "S",
                    "quarkus.rest-client.dingtalk-conference.connection-ttl", String.valueOf(IDLE.toMillis()));
        }
    }

    @BeforeEach
    void connect() {
        dingTalk.reset();
        assertThat(application.book("before").join().kind()).isEqualTo("booked");
    }

    @ParameterizedTest
    @EnumSource
    void aBookingAfterwardsDoesNotGoOutOnAConnectionThatHasEnded(End how) {
        process.freeze(LONGER_THAN_IDLE, () -> gateway.endAll(how));

        assertBookedInTime("after");
        assertBookings("before", "after");
    }

    @ParameterizedTest
    @EnumSource
    void norDoesOneThatArrivesWhileItIsFrozen(End how) {
        assertBookedThoughItArrivesWhileFrozen(LONGER_THAN_IDLE, () -> gateway.endAll(how));
        assertBookings("before", "meanwhile");
    }

    @ParameterizedTest
    @EnumSource
    void norDoesTheRequestForATokenThatIsNeededThen(End how) {
        pass(LIFE_OF_A_TOKEN);
        assertBookedInTime("by a fresh token");
        int tokens = dingTalk.count(Operation.ACCESS_TOKEN);
        pass(LIFE_OF_A_TOKEN);

        assertBookedThoughItArrivesWhileFrozen(LONGER_THAN_IDLE, () -> gateway.endAll(how));
        assertThat(dingTalk.count(Operation.ACCESS_TOKEN)).isEqualTo(tokens + 1);
        assertBookings("before", "by a fresh token", "meanwhile");
    }

    @Test
    void aBookingOnAConnectionThatIsForgottenBeforeItIsIdleForLongIsInDoubt() {
        process.freeze(Duration.ofMillis(100), () -> gateway.endAll(End.FORGOTTEN));

        var after = application.book("after").join();

        assertThat(after.kind()).isEqualTo("OutcomeUnknownException");
        assertThat(after.time()).isLessThan(DEADLINE.multipliedBy(2));
        assertBookings("before");
    }

    @Test
    void anAnswerThatArrivesMeanwhileIsReadThoughTheDeadlineIsOver() {
        var sent = sent();

        process.freeze(LONGER_THAN_THE_DEADLINE);

        assertThat(sent.join().kind()).isEqualTo("booked");
        assertBookings("before", "sent");
    }

    @Test
    void aBookingWhoseAnswerIsLostMeanwhileIsInDoubt() {
        var sent = sent();

        process.freeze(LONGER_THAN_THE_DEADLINE, () -> gateway.endAll(End.FORGOTTEN));

        assertThat(sent.join().kind()).isEqualTo("OutcomeUnknownException");
        assertThat(sent.join().time()).isLessThan(DEADLINE.multipliedBy(2));
        assertBookings("before", "sent");
    }

    @ParameterizedTest
    @EnumSource(names = { "CLOSED", "RESET" })
    void itIsToldSoAtOnceIfTheConnectionHasEnded(End how) {
        var sent = sent();

        process.freeze(Duration.ofMillis(100), () -> gateway.endAll(how));

        assertThat(sent.join().kind()).isEqualTo("OutcomeUnknownException");
        assertThat(sent.join().time()).isLessThan(DEADLINE);
        assertBookings("before", "sent");
    }

    @Test
    void aBookingThatWaitsForItsTokenUntilTheDeadlineIsOverIsNotSent() {
        dingTalk.forgetTokens();
        var waiting = waitingForItsToken();

        process.freeze(LONGER_THAN_THE_DEADLINE);

        assertThat(waiting.join().kind()).isNotEqualTo("OutcomeUnknownException").isNotEqualTo("booked");
        assertBookedInTime("after");
        assertBookings("before", "after");
    }

    @Test
    void oneThatHasTimeLeftGoesOutWithTheTokenThatHasArrivedMeanwhile() {
        dingTalk.forgetTokens();
        var waiting = waitingForItsToken();

        process.freeze(DEADLINE.dividedBy(3));

        assertThat(waiting.join().kind()).isEqualTo("booked");
        assertBookings("before", "waiting");
    }

    @ParameterizedTest
    @EnumSource(names = { "CLOSED", "RESET" })
    void norIsOneThatWaitsForATokenWhoseRequestIsLostLeftWithoutOne(End how) {
        dingTalk.forgetTokens();
        var waiting = waitingForItsToken();

        process.freeze(Duration.ofMillis(100), () -> gateway.endAll(how));

        assertThat(waiting.join().kind()).isEqualTo("booked");
        assertBookings("before", "waiting");
    }

    @ParameterizedTest
    @EnumSource
    void whileATokenIsRefreshedTheOldOneServesThoughTheRequestIsLost(End how) {
        dingTalk.failNext(Operation.ACCESS_TOKEN, Fault.delay(Duration.ofSeconds(1)));
        int tokens = dingTalk.count(Operation.ACCESS_TOKEN);
        pass(LIFE_OF_A_TOKEN.minusMinutes(5));
        assertBookedInTime("with the old token");
        soon().until(() -> dingTalk.count(Operation.ACCESS_TOKEN) == tokens + 1);

        process.freeze(LONGER_THAN_IDLE, () -> gateway.endAll(how));

        assertBookedInTime("after");
        assertBookings("before", "with the old token", "after");
    }

    @Test
    void aTokenThatExpiresMeanwhileIsReplaced() {
        int tokens = dingTalk.count(Operation.ACCESS_TOKEN);
        process.freeze(IDLE, () -> dingTalk.advanceClock(Duration.ofHours(3)));

        assertBookedInTime("after");
        assertThat(dingTalk.count(Operation.ACCESS_TOKEN)).isEqualTo(tokens + 1);
        assertBookings("before", "after");
    }

    private void assertBookedInTime(String title) {
        var outcome = application.book(title).join();
        assertThat(outcome.kind()).isEqualTo("booked");
        assertThat(outcome.time()).isLessThan(DEADLINE);
    }

    private void assertBookedThoughItArrivesWhileFrozen(Duration time, Runnable before) {
        var booking = new CompletableFuture<Outcome>();
        process.freeze(time, () -> {
            before.run();
            application.book("meanwhile").thenAccept(booking::complete);
        });
        assertThat(booking.join().kind()).isEqualTo("booked");
        assertThat(booking.join().time()).isLessThan(time.plus(DEADLINE));
    }

    /** A booking that DingTalk has, and answers in a second. */
    private CompletableFuture<Outcome> sent() {
        dingTalk.failNext(Operation.CREATE, Fault.delay(Duration.ofSeconds(1)));
        int sent = dingTalk.count(Operation.CREATE);
        var booking = application.book("sent");
        soon().until(() -> dingTalk.count(Operation.CREATE) == sent + 1);
        return booking;
    }

    /** A booking that needs a token, which DingTalk grants in a second. */
    private CompletableFuture<Outcome> waitingForItsToken() {
        dingTalk.failNext(Operation.ACCESS_TOKEN, Fault.delay(Duration.ofSeconds(1)));
        int tokens = dingTalk.count(Operation.ACCESS_TOKEN);
        var booking = application.book("waiting");
        soon().until(() -> dingTalk.count(Operation.ACCESS_TOKEN) == tokens + 1);
        return booking;
    }

    /** By the clock of the application. */
    private static void pass(Duration time) {
        given().queryParam("minutes", time.toMinutes()).post("/clock").then().statusCode(204);
    }

    private void assertBookings(String... titles) {
        assertThat(dingTalk.bookings()).extracting(BookedMeeting::title).containsExactly(titles);
    }
}
