package io.quarkiverse.dingtalk.conference.emulator.state;

import static java.util.Objects.requireNonNullElseGet;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was booked, and the meetings that came of it. The service forgets nothing; here the oldest goes when there is too
 * much, so that an emulator can run for as long as it likes.
 */
public final class Meetings {

    static final int BOOKINGS = 10_000;
    static final int BYTES = 16 * 1024 * 1024; // of the details they were made with
    static final int MEETINGS = 200_000;
    static final int MEMBERS = 200_000; // of all meetings together

    private final InstantSource clock;
    private final Map<String, Booking> bookings = new LinkedHashMap<>();
    private final Map<String, Booking> bookingsByRoomCode = new HashMap<>();
    private final Map<String, Meeting> meetings = new LinkedHashMap<>();
    private long bytes;
    private int members;

    public Meetings(InstantSource clock) {
        this.clock = clock;
    }

    public Booking book(Caller owner, MeetingDetails details) {
        return book(owner, null, null, details);
    }

    /** With an id and a room code that nothing else here has; null for one that is made up. */
    public Booking book(Caller owner, String id, String roomCode, MeetingDetails details) {
        Booking booking = new Booking(owner, requireNonNullElseGet(id, Ids::scheduleConferenceId),
                requireNonNullElseGet(roomCode, this::unusedRoomCode), details);
        bookings.put(booking.id(), booking);
        bookingsByRoomCode.put(booking.roomCode(), booking);
        bytes += details.size();
        while (bookings.size() > BOOKINGS || bytes > BYTES) {
            forget(bookings.values().iterator().next());
        }
        return booking;
    }

    /** In the order in which they were booked. */
    public Collection<Booking> bookings() {
        return Collections.unmodifiableCollection(bookings.values());
    }

    public Optional<Booking> booking(String scheduleConferenceId) {
        return Optional.ofNullable(bookings.get(scheduleConferenceId));
    }

    public Optional<Booking> bookingByRoomCode(String roomCode) {
        return Optional.ofNullable(bookingsByRoomCode.get(roomCode));
    }

    public Optional<Meeting> meeting(String conferenceId) {
        return Optional.ofNullable(meetings.get(conferenceId));
    }

    /** Starts a meeting; one that was started before, or still runs, takes place once more. */
    public Meeting start(Booking booking) {
        return start(booking, null);
    }

    /** With an id that nothing else here has; null for one that is made up. */
    public Meeting start(Booking booking, String id) {
        Meeting meeting = new Meeting(requireNonNullElseGet(id, Ids::conferenceId), booking, clock.millis());
        booking.add(meeting);
        meetings.put(meeting.id(), meeting);
        makeRoomFor(meeting);
        return meeting;
    }

    /** @throws MeetingFullException if no more people can be remembered */
    public void join(Meeting meeting, String unionId, String nick) {
        if (meeting.join(unionId, nick, clock.millis())) {
            members++;
            makeRoomFor(meeting);
        }
    }

    /** Empty if that person is not inside. */
    public Optional<Member> leave(Meeting meeting, String unionId) {
        return meeting.leave(unionId, clock.millis());
    }

    public void end(Meeting meeting) {
        meeting.end(clock.millis());
    }

    public void clear() {
        bookings.clear();
        bookingsByRoomCode.clear();
        meetings.clear();
        bytes = 0;
        members = 0;
    }

    int meetings() {
        return meetings.size();
    }

    /** In the order in which they were started. */
    public Stream<Meeting> newestMeetings(int most) {
        return meetings.values().stream().skip(Math.max(0, meetings.size() - most));
    }

    private void makeRoomFor(Meeting newest) {
        for (Iterator<Meeting> oldest = meetings.values().iterator(); meetings.size() > MEETINGS
                || members > MEMBERS;) {
            Meeting meeting = oldest.next();
            if (meeting != newest) {
                oldest.remove();
                meeting.booking().forget(meeting);
                members -= meeting.members().size();
            }
        }
    }

    private void forget(Booking booking) {
        bookings.remove(booking.id());
        bookingsByRoomCode.remove(booking.roomCode());
        bytes -= booking.details().size();
        for (Meeting meeting : booking.meetings()) {
            meetings.remove(meeting.id());
            members -= meeting.members().size();
        }
    }

    private String unusedRoomCode() {
        return Stream.generate(Ids::roomCode).filter(code -> !bookingsByRoomCode.containsKey(code)).findFirst().orElseThrow();
    }
}
