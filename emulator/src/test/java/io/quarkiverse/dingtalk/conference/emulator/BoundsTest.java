package io.quarkiverse.dingtalk.conference.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.vertx.core.json.JsonObject;

/** Memory stays bounded however long an emulator runs: what is oldest is forgotten. */
class BoundsTest {

    private static final Caller APP = new Caller("app", "ding1");

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    private final Bookings bookings = new Bookings(new TickingClock());

    @Test
    void forgetTheOldestBookingWithItsMeetings() {
        Booking oldest = book(100);
        Conference conference = bookings.start(oldest);
        Booking second = book(100);
        IntStream.range(2, Bookings.CAPACITY + 1).forEach(i -> book(100));

        assertThat(bookings.all()).hasSize(Bookings.CAPACITY);
        assertThat(bookings.byId(oldest.id())).isEmpty();
        assertThat(bookings.byRoomCode(oldest.roomCode())).isEmpty();
        assertThat(bookings.conference(conference.id())).isEmpty();
        assertThat(bookings.byId(second.id())).isPresent();
    }

    @Test
    void forgetOldBookingsWhenTheirRequestsWereLong() {
        IntStream.range(0, 10).forEach(i -> book(Bookings.BYTES / 4));

        assertThat(bookings.all()).hasSize(4);
    }

    @Test
    void forgetTheOldestMeetings() {
        Booking booking = book(100);
        Conference oldest = bookings.start(booking);
        Conference second = bookings.start(booking);
        IntStream.range(2, Bookings.CONFERENCES + 1).forEach(i -> bookings.start(booking));

        assertThat(bookings.conferences()).isEqualTo(Bookings.CONFERENCES);
        assertThat(bookings.conference(oldest.id())).isEmpty();
        assertThat(booking.conferences()).hasSize(Bookings.CONFERENCES).first().isSameAs(second);
    }

    @Test
    void forgetTheOldestMeetingsWhenTheyHadManyMembers() {
        List<Conference> full = startFullMeetings();
        Conference newest = bookings.start(book(100));

        bookings.join(newest, "one more", "one more");

        assertThat(bookings.conference(full.get(0).id())).isEmpty();
        assertThat(bookings.conference(full.get(1).id())).isPresent();
        assertThat(bookings.conference(newest.id())).isPresent();
    }

    @Test
    void refuseMoreMembersThanAMeetingMayHave() {
        Conference conference = full(bookings.start(book(100)));

        assertThatThrownBy(() -> bookings.join(conference, "one more", "one more")).isInstanceOf(ApiError.class)
                .hasMessage("the conference " + conference.id() + " has 10000 members already, no more fit in");
        bookings.leave(conference, "member 1");
        bookings.join(conference, "member 1", "back again");
        assertThat(conference.members()).hasSize(Conference.CAPACITY);
    }

    @Test
    void countAnewAfterAReset() {
        book(Bookings.BYTES);
        startFullMeetings();
        bookings.clear();

        Booking booking = book(Bookings.BYTES);
        List<Conference> full = startFullMeetings();

        assertThat(bookings.byId(booking.id())).isEmpty();
        assertThat(full).allSatisfy(it -> assertThat(bookings.conference(it.id())).isPresent());
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
        return bookings.book(APP, new BookingRequest("creator", "title", 1, 2, new JsonObject(), size));
    }

    private List<Conference> startFullMeetings() {
        Booking booking = book(100);
        return IntStream.range(0, Bookings.MEMBERS / Conference.CAPACITY).mapToObj(i -> full(bookings.start(booking))).toList();
    }

    private Conference full(Conference conference) {
        IntStream.range(0, Conference.CAPACITY).forEach(i -> bookings.join(conference, "member " + i, "nick"));
        return conference;
    }
}
