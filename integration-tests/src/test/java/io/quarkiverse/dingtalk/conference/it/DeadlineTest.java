package io.quarkiverse.dingtalk.conference.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ScheduledMeeting;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.Operation;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** However DingTalk keeps a caller waiting, the deadline of the call ends it. */
@QuarkusTest
@TestProfile(ManyClients.class)
class DeadlineTest {

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    @ConferenceClient("hasty")
    MeetingService hasty;

    @Inject
    @ConferenceClient("stuck")
    MeetingService stuck;

    @BeforeEach
    void startAnew() {
        book(hasty);
    }

    static Stream<Fault> waysToKeepACallerWaiting() {
        return Stream.of(Fault.noAnswer(), Fault.wrongContentLengthThenSilence(), Fault.drip(Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @MethodSource("waysToKeepACallerWaiting")
    void aReadEndsAndMayBeTriedAgain(Fault fault) {
        dingTalk.failNext(Operation.SETTINGS, fault);

        assertThatThrownBy(() -> hasty.settings("s")).isInstanceOf(DingTalkUnavailableException.class)
                .hasMessageContaining("no answer within 1000 ms");
    }

    @ParameterizedTest
    @MethodSource("waysToKeepACallerWaiting")
    void aBookingThatWasSentIsInDoubt(Fault fault) {
        dingTalk.failNext(Operation.CREATE, fault);

        assertThatThrownBy(() -> book(hasty)).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void aBookingThatGetsNoTokenIsNotInDoubt() {
        dingTalk.failNext(Operation.ACCESS_TOKEN, Fault.noAnswer());
        int before = dingTalk.bookings().size();

        assertThatThrownBy(() -> book(stuck)).isInstanceOf(DingTalkUnavailableException.class);
        assertThat(dingTalk.bookings()).hasSize(before);
    }

    @Test
    void aDeadlineThatIsMetIsNotNoticed() {
        assertThat(hasty.settings(book(hasty).scheduleConferenceId()).host()).isPresent();
    }

    private static ScheduledMeeting book(MeetingService meetings) {
        return meetings.schedule(MeetingRequest.builder().creator("u").title("t").startsAt(Instant.EPOCH)
                .lasting(Duration.ofHours(1)).build());
    }
}
