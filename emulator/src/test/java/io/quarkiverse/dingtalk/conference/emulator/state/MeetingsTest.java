package io.quarkiverse.dingtalk.conference.emulator.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.emulator.TickingClock;

class MeetingsTest {

    private static final Caller APP = new Caller("app", "ding1");

    private final TickingClock clock = new TickingClock();
    private final Meetings meetings = new Meetings(clock);

    @Test
    void takePlaceInTheRoomOfTheirBooking() {
        Booking booking = meetings.book(APP, details("title"));
        Meeting first = meetings.start(booking);
        Meeting second = meetings.start(booking);

        assertThat(meetings.room(booking.room().code())).contains(booking.room());
        assertThat(booking.room().meetings()).containsExactly(first, second);
        assertThat(first.booking()).contains(booking);
    }

    @Test
    void startAtOnceInARoomOfTheirOwn() {
        Meeting meeting = meetings.startAtOnce(APP, new MeetingDetails("anne", "title", null), 100);

        assertThat(meeting.booking()).isEmpty();
        assertThat(meetings.meeting(meeting.id())).contains(meeting);
        assertThat(meetings.room(meeting.room().code()).orElseThrow().meetings()).containsExactly(meeting);
        assertThat(meeting.room().owner()).isEqualTo(APP);
        assertThat(meeting.isRunning()).isTrue();
    }

    @Test
    void goOnAsTheyWereStartedWhenTheirBookingChanges() {
        Booking booking = meetings.book(APP, details("before"));
        Meeting running = meetings.start(booking);
        meetings.change(booking, details("after"));

        assertThat(running.details().title()).isEqualTo("before");
        assertThat(meetings.start(booking).details().title()).isEqualTo("after");
    }

    @Test
    void goOnWhenTheirBookingIsCancelled() {
        Booking booking = meetings.book(APP, details("title"));
        Meeting running = meetings.start(booking);
        meetings.cancel(booking);

        assertThat(booking.isCancelled()).isTrue();
        assertThat(running.isRunning()).isTrue();
    }

    @Test
    void startWithTheRulesOfTheirSettings() {
        MeetingSettings.Extra extra = new MeetingSettings.Extra(null, null, null, null, 1, null, null, null, null, null, null,
                null, null, null, null, null);
        MeetingSettings settings = new MeetingSettings(null, null, "ding1", 1, 1, null, extra, null, null);

        Meeting meeting = meetings.startAtOnce(APP, new MeetingDetails("anne", "title", settings), 100);

        assertThat(MeetingRule.values()).filteredOn(meeting::has).containsExactly(MeetingRule.INSIDERS_ONLY,
                MeetingRule.NO_UNMUTE_SELF, MeetingRule.NO_SCREEN_SHARE);
    }

    @Test
    void areLinkedToByLinksThatExpire() {
        Link link = meetings.links().add(LinkType.MEDIA, "media", null, null, clock.millis() + 1000);
        assertThat(meetings.links().open(link.token())).contains(link);
        clock.tick(Duration.ofSeconds(1));

        assertThat(meetings.links().open(link.token())).isEmpty();
    }

    @Test
    void areLinkedToByLinksThatSignInOnce() {
        Link link = meetings.links().add(LinkType.SIGN_IN, "meeting", "anne", null, null);

        assertThat(meetings.links().open(link.token())).contains(link);
        assertThat(meetings.links().open(link.token())).isEmpty();
    }

    @Test
    void keepTheTokensOfLinksToThemselves() {
        Link link = meetings.links().add(LinkType.SIGN_IN, "meeting", "anne", null, null);

        assertThat(link.toString()).doesNotContain(link.token());
    }

    @Test
    void areForgottenWithTheirLinksByAReset() {
        Link link = meetings.links().add(LinkType.JOIN, "booking", null, null, null);
        Meeting meeting = meetings.startAtOnce(APP, new MeetingDetails("anne", "title", null), 100);
        meetings.clear();

        assertThat(meetings.links().open(link.token())).isEmpty();
        assertThat(meetings.meeting(meeting.id())).isEmpty();
        assertThat(meetings.room(meeting.room().code())).isEmpty();
    }

    private static BookingDetails details(String title) {
        return new BookingDetails(new MeetingDetails("anne", title, null), 1, 2, 100);
    }
}
