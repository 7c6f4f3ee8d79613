package io.quarkiverse.dingtalk.conference.deployment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.RescheduleRequest;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkus.test.QuarkusUnitTest;

/** A change that needs what a booking has: two calls that are one for the caller. */
class ChangeAfterReadingTest {

    private static final Duration DEADLINE = Duration.ofSeconds(4);
    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final Consumer<RescheduleRequest.Builder> MOVED = r -> r.startsAt(Instant.EPOCH);
    private static final Consumer<RescheduleRequest.Builder> COMPLETE = r -> r.title("t").startsAt(Instant.EPOCH)
            .lasting(Duration.ofHours(1));

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(AnswersReads::start)
            .withApplicationRoot(jar -> jar.addClasses(AnswersReads.class, SocketServer.class));

    static {
        for (var client : new String[] { "", "\"branch\"." }) {
            var prefix = "quarkus.dingtalk-conference." + client;
            APP.overrideRuntimeConfigKey(prefix + "url", AnswersReads.CONFIGURED_URL);
            APP.overrideConfigKey(prefix + "access-token", "t");
            APP.overrideConfigKey(prefix + "rate-limit", "0");
            APP.overrideConfigKey(prefix + "deadline", DEADLINE.toSeconds() + "S");
            APP.overrideConfigKey(prefix + "circuit-breaker.enabled", "false");
        }
    }

    @Inject
    ReactiveMeetingService meetings;

    @Inject
    @ConferenceClient("branch")
    MeetingService branch;

    /** The first call of a client makes connections and loads classes, and is slow. */
    @BeforeEach
    void theFirstCallsOfTheApplication() {
        assertThat(branch.settings("first")).isNotNull();
        assertThat(meetings.settings("first").await().indefinitely()).isNotNull();
        AnswersReads.events().clear();
    }

    @Test
    void bothCallsTogetherTakeNoLongerThanTheDeadlineOfOne() throws InterruptedException {
        long before = System.nanoTime();

        assertThatThrownBy(() -> branch.reschedule("slow", "u", MOVED)).isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("UpdateScheduleConference (client \"branch\")")
                .hasMessageContaining("no answer within 4000 ms, the deadline of this call");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isBetween(DEADLINE,
                DEADLINE.plusMillis(AnswersReads.SLOW_MILLIS).minusMillis(200));
        assertNext("GET");
        assertNext("PUT");
    }

    @Test
    void bothCallsOfASubscriberTogetherTakeNoLongerThanTheDeadlineOfOne() {
        long before = System.nanoTime();

        assertThatThrownBy(() -> meetings.reschedule("slow", "u", MOVED).await().atMost(Duration.ofSeconds(30)))
                .isInstanceOf(OutcomeUnknownException.class).hasMessageContaining("4000 ms");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isBetween(DEADLINE,
                DEADLINE.plusMillis(AnswersReads.SLOW_MILLIS).minusMillis(200));
    }

    @Test
    void aChangeThatCouldNotBeAnsweredInTimeIsNotSent() {
        assertThatThrownBy(() -> branch.withDeadline(Duration.ofMillis(AnswersReads.SLOW_MILLIS + 400))
                .reschedule("slow", "u", MOVED)).isInstanceOf(DingTalkUnavailableException.class)
                .hasMessageContaining("not sent, since its deadline of 1700 ms is too near");
        assertThat(AnswersReads.events()).doesNotContain("PUT");
    }

    @Test
    void canceledWhileItReadsItChangesNothing() throws InterruptedException {
        var call = meetings.reschedule("silent", "u", MOVED).subscribe().with(moved -> {
        });
        assertNext("GET");
        call.cancel();

        assertNext("closed");
        assertThat(AnswersReads.events()).doesNotContain("PUT");
    }

    @Test
    void canceledWhileItChangesItsConnectionIsClosed() throws InterruptedException {
        var call = meetings.changeSettings("s", "u", s -> s.chat(false)).subscribe().with(changed -> {
        });
        assertNext("GET");
        assertNext("PUT");
        call.cancel();

        assertNext("closed");
    }

    @Test
    void aReadThatFailsChangesNothing() {
        assertThatThrownBy(() -> branch.withDeadline(SHORT).changeSettings("silent", "u", s -> s.chat(false)))
                .isInstanceOf(DingTalkUnavailableException.class).hasMessageContaining("QueryScheduleConfSettings");
        assertThat(AnswersReads.events()).doesNotContain("PUT");
    }

    @Test
    void theThreadThatWaitsMakesTheChange() {
        var threads = new Thread[1];

        assertThatThrownBy(() -> branch.withDeadline(SHORT).changeSettings("s", "u",
                s -> threads[0] = Thread.currentThread())).isInstanceOf(OutcomeUnknownException.class);
        assertThat(threads[0]).isSameAs(Thread.currentThread());
    }

    @Test
    void aChangeThatSaysAllReadsNothing() throws InterruptedException {
        assertThatThrownBy(() -> branch.withDeadline(SHORT).reschedule("s", "u", COMPLETE))
                .isInstanceOf(OutcomeUnknownException.class);
        assertNext("PUT");
    }

    @Test
    void aChangeThatIsWrongByItselfSendsNothing() {
        assertThatThrownBy(() -> branch.reschedule("s", "u", r -> r.title(" "))).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("UpdateScheduleConference (client \"branch\"): title must be given");
        assertThatThrownBy(() -> branch.reschedule(" ", "u", MOVED)).hasMessageContaining("scheduleConferenceId must be given");
        assertThatThrownBy(() -> branch.changeSettings("s", " ", s -> s.chat(true)))
                .hasMessageContaining("creator must be given");
        assertThat(AnswersReads.events()).isEmpty();
    }

    @Test
    void aSubscriberIsToldOfAWrongChangeToo() {
        assertThatThrownBy(() -> meetings.reschedule("s", "u", null).await().indefinitely())
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("change must be given");
        assertThat(AnswersReads.events()).isEmpty();
    }

    @Test
    void aChangeThatDoesNotFitTheBookingIsNotSent() {
        assertThatThrownBy(() -> branch.reschedule("s", "u", r -> r.endsAt(Instant.EPOCH)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("UpdateScheduleConference (client \"branch\"): endsAt must be after startsAt");
        assertThat(AnswersReads.events()).doesNotContain("PUT");
    }

    /** Connections of tests before this one may be closed in between. */
    private static void assertNext(String event) throws InterruptedException {
        String next;
        do {
            next = AnswersReads.events().poll(10, SECONDS);
        } while ("closed".equals(next) && !event.equals(next));
        assertThat(next).isEqualTo(event);
    }
}
