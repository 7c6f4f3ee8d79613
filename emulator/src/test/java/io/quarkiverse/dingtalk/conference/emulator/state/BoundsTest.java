package io.quarkiverse.dingtalk.conference.emulator.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.TickingClock;
import io.vertx.core.json.JsonObject;

/** Memory stays bounded however long an emulator runs: what is oldest is forgotten. */
class BoundsTest {

    private static final Caller APP = new Caller("app", "ding1");

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    private final Meetings meetings = new Meetings(new TickingClock());

    @Test
    void forgetTheOldestBookingWithItsMeetings() {
        Booking oldest = book(100);
        Meeting conference = meetings.start(oldest);
        Booking second = book(100);
        IntStream.range(2, Meetings.BOOKINGS + 1).forEach(i -> book(100));

        assertThat(meetings.bookings()).hasSize(Meetings.BOOKINGS);
        assertThat(meetings.booking(oldest.id())).isEmpty();
        assertThat(meetings.bookingByRoomCode(oldest.roomCode())).isEmpty();
        assertThat(meetings.meeting(conference.id())).isEmpty();
        assertThat(meetings.booking(second.id())).isPresent();
    }

    @Test
    void forgetOldBookingsWhenTheirRequestsWereLong() {
        IntStream.range(0, 10).forEach(i -> book(Meetings.BYTES / 4));

        assertThat(meetings.bookings()).hasSize(4);
    }

    @Test
    void forgetTheOldestMeetings() {
        Booking booking = book(100);
        Meeting oldest = meetings.start(booking);
        Meeting second = meetings.start(booking);
        IntStream.range(2, Meetings.MEETINGS + 1).forEach(i -> meetings.start(booking));

        assertThat(meetings.meetings()).isEqualTo(Meetings.MEETINGS);
        assertThat(meetings.meeting(oldest.id())).isEmpty();
        assertThat(booking.meetings()).hasSize(Meetings.MEETINGS).first().isSameAs(second);
    }

    @Test
    void forgetTheOldestMeetingsWhenTheyHadManyMembers() {
        List<Meeting> full = startFullMeetings();
        Meeting newest = meetings.start(book(100));

        meetings.join(newest, "one more", "one more");

        assertThat(meetings.meeting(full.get(0).id())).isEmpty();
        assertThat(meetings.meeting(full.get(1).id())).isPresent();
        assertThat(meetings.meeting(newest.id())).isPresent();
    }

    @Test
    void refuseMoreMembersThanAMeetingMayHave() {
        Meeting conference = full(meetings.start(book(100)));

        assertThatThrownBy(() -> meetings.join(conference, "one more", "one more")).isInstanceOf(MeetingFullException.class)
                .hasMessage("the conference " + conference.id() + " has 10000 members already, no more fit in");
        meetings.leave(conference, "member 1");
        meetings.join(conference, "member 1", "back again");
        assertThat(conference.members()).hasSize(Meeting.CAPACITY);
    }

    @Test
    void countAnewAfterAReset() {
        book(Meetings.BYTES);
        startFullMeetings();
        meetings.clear();

        Booking booking = book(Meetings.BYTES);
        List<Meeting> full = startFullMeetings();

        assertThat(meetings.booking(booking.id())).isEmpty();
        assertThat(full).allSatisfy(it -> assertThat(meetings.meeting(it.id())).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = { "unionId", "nick" })
    void refuseNamesThatAreTooLongToBeRemembered(String name) {
        String conferenceId = dingtalk.start(dingtalk.bookedId());
        JsonObject member = new JsonObject().put("unionId", "a").put(name, "x".repeat(257));

        dingtalk.control("conferences/" + conferenceId + "/join", member)
                .isError(400, name + "TooLong", name + " has more than 256 characters");
    }

    private Booking book(int size) {
        return meetings.book(APP, new MeetingDetails("creator", "title", 1, 2, null, size));
    }

    private List<Meeting> startFullMeetings() {
        Booking booking = book(100);
        return IntStream.range(0, Meetings.MEMBERS / Meeting.CAPACITY).mapToObj(i -> full(meetings.start(booking))).toList();
    }

    private Meeting full(Meeting conference) {
        IntStream.range(0, Meeting.CAPACITY).forEach(i -> meetings.join(conference, "member " + i, "nick"));
        return conference;
    }
}
