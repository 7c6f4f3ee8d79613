package io.quarkiverse.dingtalk.conference.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.dingtalk.conference.testing.MeetingState.Rule;
import io.quarkiverse.dingtalk.conference.testing.MemberState.Attendance;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What people do in meetings, and what a test sees of it. The meeting is one of a host, into which a guest is called. */
@ExtendWith(DingTalkExtension.class)
class PeopleTest {

    @InjectDingTalk
    private DingTalkEmulator dingTalk;

    private App app;
    private String meeting;

    @BeforeEach
    void startAMeeting() {
        app = new App(dingTalk);
        meeting = app.startAtOnce("host", "guest");
    }

    @Test
    void aMeetingThatWasStartedAtOnceHasAHostAndNoBooking() {
        MeetingState state = dingTalk.meeting(meeting);

        assertThat(state.conferenceId()).isEqualTo(meeting);
        assertThat(state.scheduleConferenceId()).isNull();
        assertThat(state.title()).isEqualTo("Incident");
        assertThat(state.roomCode()).isNotBlank();
        assertThat(state.host()).isEqualTo("host");
        assertThat(state.focused()).isNull();
        assertThat(state.isRunning()).isTrue();
        assertThat(state.endedAt()).isNull();
        assertThat(state.rules()).isEmpty();
    }

    @Test
    void aMeetingLastsUntilItEnds() {
        dingTalk.advanceClock(Duration.ofHours(1));
        dingTalk.join(meeting, "guest");
        dingTalk.end(meeting);

        MeetingState state = dingTalk.meeting(meeting);
        assertThat(state.isRunning()).isFalse();
        assertThat(Duration.between(state.startedAt(), state.endedAt())).isGreaterThanOrEqualTo(Duration.ofHours(1));
        assertThat(state.present()).isZero();
        assertThat(state.attended()).isEqualTo(2);
    }

    @Test
    void meetingsAreListedInTheOrderOfTheirStarts() {
        String booked = dingTalk.start(app.book());

        assertThat(dingTalk.meetings()).extracting(MeetingState::conferenceId).containsExactly(meeting, booked);
        assertThat(dingTalk.meetings()).first().isEqualTo(dingTalk.meeting(meeting));
        assertThat(dingTalk.bookings().get(0).meetings()).containsExactly(dingTalk.meeting(booked));
    }

    @Test
    void whatTheAppSwitchesOnIsSeen() {
        app.change(meeting, "lock", new JsonObject().put("action", "lock"));
        app.change(meeting, "focus", new JsonObject().put("action", "focus").put("unionId", "host"));

        assertThat(dingTalk.meeting(meeting).rules()).containsExactly(Rule.LOCKED);
        assertThat(dingTalk.meeting(meeting).focused()).isEqualTo("host");
    }

    @Test
    void whoIsCalledIsNotInside() {
        assertThat(dingTalk.members(meeting)).extracting(MemberState::unionId).containsExactly("host", "guest");
        assertThat(guest().attendance()).isEqualTo(Attendance.CALLED);
        assertThat(guest().isInside()).isFalse();
        assertThat(guest().calls()).isEqualTo(1);
    }

    @Test
    void whoIsCalledDeclinesWithAWord() {
        dingTalk.decline(meeting, "guest", "on a train");

        assertThat(guest().attendance()).isEqualTo(Attendance.DECLINED);
        assertThat(guest().declineText()).isEqualTo("on a train");
    }

    @Test
    void whoIsCalledDeclinesWithoutAWord() {
        dingTalk.decline(meeting, "guest");

        assertThat(guest().attendance()).isEqualTo(Attendance.DECLINED);
        assertThat(guest().declineText()).isNull();
    }

    @Test
    void whoIsNotCalledCannotDecline() {
        assertThatIllegalStateException().isThrownBy(() -> dingTalk.decline(meeting, "somebody"))
                .withMessageContaining("somebody is not being called");
    }

    @Test
    void whoWasInsideHasLeft() {
        dingTalk.join(meeting, "guest");
        dingTalk.leave(meeting, "guest");

        assertThat(guest().attendance()).isEqualTo(Attendance.LEFT);
    }

    @Test
    void whoIsRemovedIsSeenToBe() {
        dingTalk.join(meeting, "guest");
        app.change(meeting, "members/kick", new JsonObject().put("userList",
                new JsonArray().add(new JsonObject().put("unionId", "guest"))));

        assertThat(guest().attendance()).isEqualTo(Attendance.REMOVED);
    }

    @Test
    void somebodyOfAnotherOrganizationJoinsByTelephone() {
        dingTalk.join(meeting, Attendee.of("guest").outsider().byTelephone());

        assertThat(guest().isInside()).isTrue();
        assertThat(guest().isOutsider()).isTrue();
        assertThat(guest().device()).isEqualTo(Device.TELEPHONE);
    }

    @Test
    void somebodyJoinsByAnotherName() {
        dingTalk.join(meeting, Attendee.of("other").named("Wang"));

        assertThat(dingTalk.members(meeting).get(2).nick()).isEqualTo("Wang");
    }

    @ParameterizedTest
    @EnumSource
    void somebodyJoinsWithADevice(Device device) {
        dingTalk.join(meeting, Attendee.of("guest").with(device));

        assertThat(guest().device()).isEqualTo(device);
    }

    @Test
    void aMicrophoneIsSwitchedOnAndOff() {
        dingTalk.join(meeting, "guest");
        dingTalk.microphone(meeting, "guest", true);
        boolean afterwards = guest().isMicrophoneOn();
        dingTalk.microphone(meeting, "guest", false);

        assertThat(afterwards).isTrue();
        assertThat(guest().isMicrophoneOn()).isFalse();
    }

    @Test
    void aCameraIsSwitchedOn() {
        dingTalk.camera(meeting, "host", true);

        assertThat(dingTalk.members(meeting).get(0).isCameraOn()).isTrue();
        assertThat(dingTalk.members(meeting).get(0).isMicrophoneOn()).isFalse();
    }

    @Test
    void somebodyOpensALinkThatCarriesData() {
        String booking = app.book();

        OpenedLink opened = dingTalk.open(shortLink(booking, "order 7"), "guest");

        assertThat(opened.data()).isEqualTo("order 7");
        assertThat(dingTalk.members(opened.conferenceId())).extracting(MemberState::unionId).containsExactly("guest");
        assertThat(dingTalk.links()).singleElement().satisfies(it -> {
            assertThat(it.type()).isEqualTo(IssuedLink.Type.JOIN);
            assertThat(it.target()).isEqualTo(booking);
            assertThat(it.data()).isEqualTo("order 7");
            assertThat(it.unionId()).isNull();
            assertThat(it.expiresAt()).isNull();
        });
    }

    @Test
    void somebodyIsSignedInByALink() {
        String signIn = app.ask("/v1.0/conference/videoConferences/createAutoLoginUrl",
                new JsonObject().put("meetingUrl", shortLink(app.book(), "nothing")).put("unionId", "guest"))
                .getJsonObject("loginInfo")
                .getString("loginUrl");

        assertThat(dingTalk.open(signIn).unionId()).isEqualTo("guest");
        assertThatIllegalStateException().isThrownBy(() -> dingTalk.open(signIn)).withMessageContaining("linkNotFound");
    }

    @Test
    void aBookingOfTheCalendarIsNotCanceledByACall() {
        Instant start = Instant.parse("2030-05-06T01:00:00Z");
        String booking = dingTalk.bookInCalendar("a-creator", "Jour fixe", start, Duration.ofMinutes(45));

        assertThat(app.cancel(booking).body()).contains("permissionError");
        assertThat(dingTalk.bookings()).singleElement().satisfies(it -> {
            assertThat(it.isFromCalendar()).isTrue();
            assertThat(it.isCanceled()).isFalse();
            assertThat(it.title()).isEqualTo("Jour fixe");
            assertThat(it.startsAt()).isEqualTo(start);
            assertThat(it.endsAt()).isEqualTo(start.plus(Duration.ofMinutes(45)));
        });
    }

    @Test
    void aBookingThatWasCanceledIsSeenToBe() {
        app.cancel(app.book());

        assertThat(dingTalk.bookings().get(0).isCanceled()).isTrue();
        assertThat(dingTalk.bookings().get(0).isFromCalendar()).isFalse();
    }

    private String shortLink(String booking, String data) {
        return app.ask("/v1.0/conference/customShortLinks", new JsonObject().put("scheduleConferenceId", booking)
                .put("creatorUnionId", "a-creator").put("coolAppCode", "an-app").put("extensionAppBizData", data))
                .getJsonObject("result").getString("customShortLink");
    }

    private MemberState guest() {
        return dingTalk.members(meeting).get(1);
    }
}
