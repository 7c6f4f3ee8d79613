package io.quarkiverse.dingtalk.conference.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.AttendStatus;
import io.quarkiverse.dingtalk.conference.Booking;
import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingMember;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.RecordingLayout;
import io.quarkiverse.dingtalk.conference.ShortLinkRequest;
import io.quarkiverse.dingtalk.conference.error.MeetingOverException;
import io.quarkiverse.dingtalk.conference.error.PermissionDeniedException;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;

/** What becomes of a booking after it was made. */
@QuarkusTest
class BookingsTest {

    private static final Instant START = Instant.parse("2030-05-06T01:00:00Z");
    private static final Duration LENGTH = Duration.ofMinutes(45);

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    MeetingService meetings;

    @Inject
    ReactiveMeetingService reactive;

    @BeforeEach
    void nothingIsBooked() {
        dingTalk.reset();
    }

    @Test
    void aBookingIsReadAsItWasMade() {
        var booked = meetings.schedule(request());

        assertThat(meetings.booking(booked.scheduleConferenceId(), "creator").toBuilder().requestId(null).build())
                .isEqualTo(Booking.builder().scheduleConferenceId(booked.scheduleConferenceId()).title("Design review")
                        .startsAt(START).endsAt(START.plus(LENGTH)).roomCode(booked.roomCode())
                        .joinUrl(booked.joinUrl().orElseThrow()).phones(booked.phones()).build());
    }

    @Test
    void aMovedBookingKeepsItsLengthAndItsTitle() {
        var id = book();
        var later = START.plus(Duration.ofDays(1));

        var moved = meetings.reschedule(id, "creator", r -> r.startsAt(later));

        assertThat(moved.endsAt()).isEqualTo(later.plus(LENGTH));
        assertThat(meetings.booking(id, "creator")).returns("Design review", Booking::title).returns(later, Booking::startsAt)
                .returns(later.plus(LENGTH), Booking::endsAt);
    }

    @Test
    void aBookingIsRenamedWithoutBlocking() {
        var id = book();

        reactive.reschedule(id, "creator", r -> r.title("Design review, 2")).await().indefinitely();

        assertThat(meetings.booking(id, "creator")).returns("Design review, 2", Booking::title)
                .returns(START, Booking::startsAt);
    }

    @Test
    void ofALongTitleIsKeptWhatIsKeptWhenBooking() {
        var id = book();

        var renamed = meetings.reschedule(id, "creator", r -> r.title("x".repeat(51)));

        assertThat(renamed.titleCutTo()).contains("x".repeat(50));
        assertThat(meetings.booking(id, "creator").title()).isEqualTo("x".repeat(50));
    }

    @Test
    void onlyWhoBookedItMovesIt() {
        assertThatThrownBy(() -> meetings.reschedule(book(), "somebody", r -> r.title("t").startsAt(START).lasting(LENGTH)))
                .isInstanceOf(PermissionDeniedException.class);
    }

    @Test
    void aCanceledBookingIsOver() {
        var id = book();

        meetings.cancel(id, "creator");

        assertThatThrownBy(() -> meetings.booking(id, "creator")).isInstanceOf(MeetingOverException.class);
        assertThatThrownBy(() -> meetings.reschedule(id, "creator", r -> r.startsAt(START)))
                .isInstanceOf(MeetingOverException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "merge", "replace" })
    void theSettingsThatCanBeReadOutliveAChange(String rule) {
        dingTalk.choose("changed-settings", rule);
        var id = book();
        var before = meetings.settings(id);

        meetings.changeSettings(id, "creator", s -> s.waitingRoom(false));

        assertThat(meetings.settings(id)).isEqualTo(before.toBuilder().waitingRoom(false).build());
    }

    @ParameterizedTest
    @ValueSource(strings = { "merge", "replace" })
    void coHostsAreTakenAway(String rule) {
        dingTalk.choose("changed-settings", rule);
        var id = book();

        reactive.changeSettings(id, "creator", s -> s.coHosts()).await().indefinitely();

        assertThat(meetings.settings(id).coHosts()).isEmpty();
    }

    @Test
    void whatCannotBeReadAndMayBeLostIsTold() {
        dingTalk.choose("changed-settings", "replace");

        var changed = meetings.changeSettings(book(), "creator", s -> s.waitingRoom(false));

        assertThat(changed.possiblyLost()).contains("recording.layout", "minutes.summarize");
        assertThat(dingTalk.bookings().get(0).settings().toString()).doesNotContain("speech");
    }

    @Test
    void whatIsSetAgainIsNotLost() {
        dingTalk.choose("changed-settings", "replace");

        var changed = meetings.changeSettings(book(), "creator", s -> s.recording(r -> r.layout(RecordingLayout.SPEAKER)));

        assertThat(changed.possiblyLost()).doesNotContain("recording.layout");
        assertThat(dingTalk.bookings().get(0).settings().toString()).contains("speech");
    }

    @Test
    void settingsThatAreSentAsTheyAreReadNothing() {
        var id = book();

        meetings.sendSettings(id, "creator", meetings.settings(id).toBuilder().locked(true).build());

        assertThat(meetings.settings(id).locked()).contains(true);
    }

    @Test
    void aRunningMeetingIsFoundByItselfInItsOrganizationAndByItsPeople() {
        var meeting = dingTalk.start(book());
        dingTalk.join(meeting, "creator");

        assertThat(meetings.infos(List.of(meeting))).singleElement()
                .satisfies(it -> assertThat(it.members()).singleElement()
                        .satisfies(member -> assertThat(member.attendStatus()).contains(AttendStatus.INSIDE)));
        assertThat(meetings.running()).extracting(MeetingInfo::conferenceId).containsExactly(meeting);
        assertThat(meetings.currentMeetings("creator").conferenceIds()).containsExactly(meeting);
        assertThat(meetings.currentMeetings("creator").memberships()).singleElement()
                .returns(meeting, it -> it.conferenceId().orElseThrow())
                .returns(AttendStatus.INSIDE, it -> it.attendStatus().orElseThrow());
        assertThat(meetings.members(meeting)).singleElement().extracting(MeetingMember::attendStatus)
                .isEqualTo(meetings.currentMeetings("creator").memberships().get(0).attendStatus());
    }

    @Test
    void thatNobodyMeetsIsAnAnswer() {
        assertThat(reactive.running().items().collect().asList().await().indefinitely()).isEmpty();
        assertThat(reactive.currentMeetings("creator").await().indefinitely().conferenceIds()).isEmpty();
    }

    @Test
    void linksLeadIntoABookedMeeting() {
        var booked = meetings.schedule(request());

        var link = meetings.shortLink(ShortLinkRequest.builder().scheduleConferenceId(booked.scheduleConferenceId())
                .creator("creator").appCode("app").data("seat=7").build());
        var signIn = reactive.signInLink(booked.joinUrl().orElseThrow(), "somebody").await().indefinitely();

        assertThat(link.url()).startsWith("https://");
        assertThat(signIn.url()).startsWith("https://");
        assertThat(signIn.toString()).doesNotContain(signIn.url());
    }

    private String book() {
        return meetings.schedule(request()).scheduleConferenceId();
    }

    private static MeetingRequest request() {
        return MeetingRequest.builder().creator("creator").title("Design review").startsAt(START).lasting(LENGTH)
                .settings(s -> s.host("creator").coHosts("a", "b").waitingRoom(true).chat(true)
                        .recording(r -> r.layout(RecordingLayout.SPEAKER)).minutes(m -> m.summarize(true)))
                .build();
    }
}
