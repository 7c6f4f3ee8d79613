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
        assertThat(meetings.room(oldest.room().code())).isEmpty();
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
        assertThat(booking.room().meetings()).hasSize(Meetings.MEETINGS).first().isSameAs(second);
    }

    @Test
    void forgetThatAMeetingRunsThatIsForgotten() {
        Meeting oldest = meetings.start(book(100));
        Meeting ended = meetings.start(book(100));
        ended.end();
        Meeting second = meetings.start(book(100));
        IntStream.range(2, Meetings.BOOKINGS + 1).forEach(i -> book(100));

        assertThat(meetings.meeting(oldest.id())).isEmpty();
        assertThat(meetings.running()).containsExactly(second);
    }

    @Test
    void forgetTheOldestMeetingsWhenTheyHadManyMembers() {
        List<Meeting> full = startFullMeetings();
        Meeting newest = meetings.start(book(100));

        newest.join(new Person("one more", "one more"));

        assertThat(meetings.meeting(full.get(0).id())).isEmpty();
        assertThat(meetings.meeting(full.get(1).id())).isPresent();
        assertThat(meetings.meeting(newest.id())).isPresent();
    }

    @Test
    void refuseMoreMembersThanAMeetingMayHave() {
        Meeting conference = full(meetings.start(book(100)));

        assertThatThrownBy(() -> conference.join(new Person("one more", "one more"))).isInstanceOf(MeetingFullException.class)
                .hasMessage("the conference " + conference.id() + " has 10000 members already, no more fit in");
        conference.leave("member 1");
        conference.join(new Person("member 1", "back again"));
        assertThat(conference.members()).hasSize(Meeting.CAPACITY);
    }

    @Test
    void refuseToRememberMoreThanAMeetingMayHaveOfAllElse() {
        Meeting conference = meetings.start(book(100));
        IntStream.range(0, Meeting.NOTES).forEach(i -> conference.startStream("rtmp://live"));

        assertThatThrownBy(() -> conference.startStream("rtmp://one-more")).isInstanceOf(MeetingFullException.class)
                .hasMessage(
                        "no more than 10000 pieces of speech, recordings, streams and the like are remembered of the conference "
                                + conference.id());
        assertThat(conference.streams()).hasSize(Meeting.NOTES);
    }

    @Test
    void refuseToRememberMoreReturnsThanAMeetingMayHave() {
        Meeting conference = meetings.start(book(100));
        Person restless = new Person("restless", "nick");
        conference.join(restless);
        IntStream.range(0, Meeting.NOTES).forEach(i -> {
            conference.leave("restless");
            conference.join(restless);
        });
        conference.leave("restless");

        assertThatThrownBy(() -> conference.join(restless)).isInstanceOf(MeetingFullException.class);
        assertThat(conference.activeCount()).isZero();
    }

    @Test
    void countLongTextsSeveralTimes() {
        Meeting conference = meetings.start(book(100));
        String megabyte = "x".repeat(1024 * 1024);
        IntStream.range(0, 9).forEach(i -> conference.startStream(megabyte));

        assertThatThrownBy(() -> conference.startStream(megabyte)).isInstanceOf(MeetingFullException.class);
    }

    @Test
    void forgetTheOldestMeetingsWhenMuchWasSaid() {
        Meeting oldest = meetings.startAtOnce(APP, details(100).meeting(), 100);
        IntStream.range(0, Meetings.ENTRIES / Meeting.NOTES).mapToObj(i -> meetings.start(book(100)))
                .forEach(this::talkALot);

        talkALot(oldest);

        assertThat(meetings.meeting(oldest.id())).isPresent();
        assertThat(meetings.newestMeetings(Meetings.MEETINGS)).hasSize(Meetings.ENTRIES / Meeting.NOTES);
    }

    @Test
    void forgetTheRoomOfAMeetingThatWasStartedAtOnceWithIt() {
        Meeting oldest = meetings.startAtOnce(APP, details(100).meeting(), 100);
        startFullMeetings();
        full(meetings.start(book(100)));

        assertThat(meetings.meeting(oldest.id())).isEmpty();
        assertThat(meetings.room(oldest.room().code())).isEmpty();
    }

    @Test
    void countTheDetailsOfMeetingsWhoseBookingsHaveOthersNow() {
        Booking booking = book(100);
        IntStream.range(0, 100).forEach(i -> {
            meetings.change(booking, details(10 * 1024 * 1024));
            meetings.start(booking);
        });

        assertThat(booking.room().meetings()).hasSize(Meetings.ENTRIES / (10 * 1024) + 1);
    }

    @Test
    void countTheSizeOfABookingAsItWasChangedLast() {
        Booking changed = book(Meetings.BYTES / 2);
        meetings.change(changed, details(100));
        book(Meetings.BYTES - 200);

        assertThat(meetings.booking(changed.id())).isPresent();
    }

    @Test
    void countNothingOfAMeetingThatIsForgotten() {
        Booking forgotten = book(Meetings.BYTES);
        Meeting conference = meetings.start(forgotten);
        book(100);

        full(conference);

        assertThat(startFullMeetings()).allSatisfy(it -> assertThat(meetings.meeting(it.id())).isPresent());
    }

    @Test
    void forgetTheOldestLinks() {
        Link oldest = link("data");
        Link second = link("data");
        IntStream.range(2, Links.CAPACITY + 1).forEach(i -> link("data"));

        assertThat(meetings.links().open(oldest.token())).isEmpty();
        assertThat(meetings.links().open(second.token())).contains(second);
        assertThat(meetings.links().size()).isEqualTo(Links.CAPACITY);
    }

    @Test
    void forgetOldLinksThatCarryMuch() {
        IntStream.range(0, 10).forEach(i -> link("x".repeat(Links.CHARACTERS / 4)));

        assertThat(meetings.links().size()).isEqualTo(3);
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
        return meetings.book(APP, details(size));
    }

    private static BookingDetails details(int size) {
        return new BookingDetails(new MeetingDetails("creator", "title", null), 1, 2, size);
    }

    private List<Meeting> startFullMeetings() {
        Booking booking = book(100);
        return IntStream.range(0, Meetings.ENTRIES / Meeting.CAPACITY).mapToObj(i -> full(meetings.start(booking))).toList();
    }

    private void talkALot(Meeting meeting) {
        Member speaker = meeting.join(new Person("speaker", "speaker"));
        meeting.startRecording(null);
        IntStream.range(2, Meeting.NOTES).forEach(i -> meeting.speak(speaker, "hello", 1));
    }

    private Link link(String data) {
        return meetings.links().add(LinkType.JOIN, "booking", null, data, null);
    }

    private Meeting full(Meeting conference) {
        IntStream.range(0, Meeting.CAPACITY).forEach(i -> conference.join(new Person("member " + i, "nick")));
        return conference;
    }
}
