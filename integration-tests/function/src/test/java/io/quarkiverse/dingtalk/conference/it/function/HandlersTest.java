package io.quarkiverse.dingtalk.conference.it.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.ResourceNotFoundException;
import io.quarkiverse.dingtalk.conference.testing.Attendee;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.Operation;
import io.quarkus.test.junit.QuarkusTest;

/** The handlers are beans. */
@QuarkusTest
class HandlersTest {

    private static final Instant START = Instant.parse("2030-05-06T07:00:00Z");

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    @Named("book")
    BookMeeting book;

    @Inject
    @Named("move")
    MoveMeeting move;

    @Inject
    @Named("cancel")
    CancelMeeting cancel;

    @Inject
    @Named("who")
    WhoWasThere who;

    @Test
    void aMeetingIsMovedAndKeepsItsLength() {
        var moved = move.handleRequest(new MoveMeeting.Event(booked(), "ann", START.plusSeconds(60)), null);

        assertThat(moved.status()).isEqualTo(Outcome.Status.DONE);
        assertThat(dingTalk.bookings()).singleElement().satisfies(booking -> {
            assertThat(booking.startsAt()).isEqualTo(START.plusSeconds(60));
            assertThat(booking.endsAt()).isEqualTo(START.plusSeconds(60).plus(Duration.ofMinutes(45)));
        });
    }

    @Test
    void aMeetingIsCanceled() {
        var canceled = cancel.handleRequest(new CancelMeeting.Event(booked(), "ann"), null);

        assertThat(canceled.status()).isEqualTo(Outcome.Status.DONE);
        assertThat(dingTalk.bookings()).singleElement().satisfies(booking -> assertThat(booking.isCanceled()).isTrue());
    }

    @Test
    void aCancellationInDoubtIsThrownSinceItMayBeRepeated() {
        var event = new CancelMeeting.Event(booked(), "ann");
        dingTalk.fail(Operation.CANCEL, -1, Fault.status(500).executed());

        assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> cancel.handleRequest(event, null));
    }

    @Test
    void credentialsThatAreNotAcceptedAreThrownSinceAnAnswerRaisesNoAlarm() {
        dingTalk.fail(Operation.CREATE, -1, Fault.tokenRefused());

        assertThatExceptionOfType(AuthenticationException.class).isThrownBy(this::booked);
    }

    @Test
    void whoWasInAMeetingIsToldWithItsTimes() {
        var meeting = dingTalk.start(booked());
        dingTalk.join(meeting, Attendee.of("bob").named("Bob"));
        dingTalk.advanceClock(Duration.ofMinutes(30));
        dingTalk.end(meeting);

        var attendance = who.handleRequest(new WhoWasThere.Event(meeting), null);

        assertThat(attendance.attendees()).filteredOn("name", "Bob").singleElement().satisfies(bob -> {
            assertThat(Duration.between(bob.joinedAt(), bob.leftAt())).isGreaterThanOrEqualTo(Duration.ofMinutes(30));
            assertThat(bob.seconds()).isBetween(1800L, 1900L);
        });
    }

    @Test
    void ofAMeetingThatDoesNotExistNobodyIsTold() {
        assertThatExceptionOfType(ResourceNotFoundException.class)
                .isThrownBy(() -> who.handleRequest(new WhoWasThere.Event("none"), null));
    }

    private String booked() {
        return book.handleRequest(new BookMeeting.Event("ann", "Design review", START, Duration.ofMinutes(45)), null)
                .scheduleConferenceId();
    }
}
