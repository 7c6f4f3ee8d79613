package io.quarkiverse.dingtalk.conference.emulator.state;

import static java.util.Objects.requireNonNullElseGet;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was booked, the meetings that were held, and the links to them. The service forgets nothing; here the oldest goes when
 * there is too much, so that an emulator can run for as long as it likes.
 */
public final class Meetings {

    static final int BOOKINGS = 10_000;
    static final int BYTES = 16 * 1024 * 1024; // of the details they were made with
    static final int MEETINGS = 200_000;
    static final int ENTRIES = 200_000; // members and notes of all meetings together

    private final InstantSource clock;
    private final Map<String, Booking> bookings = new LinkedHashMap<>();
    private final Map<String, Room> rooms = new HashMap<>(); // by their codes
    private final Map<String, Meeting> meetings = new LinkedHashMap<>();
    private final Set<Meeting> running = new LinkedHashSet<>();
    private final Links links;
    private MeetingListener listener = MeetingListener.NOBODY;
    private long bytes;
    private int entries;

    public Meetings(InstantSource clock) {
        this.clock = clock;
        this.links = new Links(clock);
    }

    /** There is one who is told. */
    public void tell(MeetingListener listener) {
        this.listener = listener;
    }

    /** Changes something of which nobody is told. */
    public void untold(Runnable change) {
        MeetingListener told = listener;
        listener = MeetingListener.NOBODY;
        try {
            change.run();
        } finally {
            listener = told;
        }
    }

    public Booking book(Caller owner, BookingDetails details) {
        return book(owner, null, null, false, details);
    }

    /** With an id and a room code that nothing else here has; null for one that is made up. */
    public Booking book(Caller owner, String id, String roomCode, boolean fromCalendar, BookingDetails details) {
        Booking booking = new Booking(requireNonNullElseGet(id, Ids::scheduleConferenceId), newRoom(owner, roomCode),
                fromCalendar, details);
        bookings.put(booking.id(), booking);
        bytes += details.size();
        forgetOldBookings();
        return booking;
    }

    /** Meetings that were started before go on, or are remembered, as they were. */
    public void change(Booking booking, BookingDetails details) {
        BookingDetails old = booking.details();
        List<Meeting> held = booking.room().meetings();
        if (!held.isEmpty()) {
            Meeting last = held.get(held.size() - 1); // the last to be forgotten of those that share the old ones
            if (last.details() == old.meeting() && details.meeting() != old.meeting()) {
                last.keepDetails(old.size());
            }
        }
        booking.change(details);
        bytes += details.size() - old.size();
        forgetOldBookings();
    }

    /** A meeting that runs goes on. */
    public void cancel(Booking booking) {
        booking.cancel();
    }

    /** In the order in which they were booked. */
    public Collection<Booking> bookings() {
        return Collections.unmodifiableCollection(bookings.values());
    }

    public Optional<Booking> booking(String scheduleConferenceId) {
        return Optional.ofNullable(bookings.get(scheduleConferenceId));
    }

    public Optional<Room> room(String code) {
        return Optional.ofNullable(rooms.get(code));
    }

    /** The one that a link to join, of a booking or of a read, leads to. */
    public Optional<Room> roomAt(String url) {
        return rooms.values().stream().filter(room -> room.url().equals(url) || room.externalLink().equals(url)).findFirst();
    }

    public Optional<Meeting> meeting(String conferenceId) {
        return Optional.ofNullable(meetings.get(conferenceId));
    }

    /** Those that take place now, in the order in which they were started. */
    public Collection<Meeting> running() {
        return Collections.unmodifiableCollection(running);
    }

    public Links links() {
        return links;
    }

    /** Starts a meeting; one that was started before, or still runs, takes place once more. */
    public Meeting start(Booking booking) {
        return start(booking, null);
    }

    /** With an id that nothing else here has; null for one that is made up. */
    public Meeting start(Booking booking, String id) {
        return start(id, booking.room(), booking, booking.details().meeting());
    }

    /**
     * Starts a meeting that nobody booked, in a room of its own.
     *
     * @param size how much memory the details take, in bytes
     */
    public Meeting startAtOnce(Caller owner, MeetingDetails details, int size) {
        Meeting meeting = start(null, newRoom(owner, null), null, details);
        meeting.keepDetails(size);
        return meeting;
    }

    public void clear() {
        bookings.clear();
        rooms.clear();
        meetings.clear();
        running.clear();
        links.clear();
        bytes = 0;
        entries = 0;
    }

    int meetings() {
        return meetings.size();
    }

    /** In the order in which they were started. */
    public Stream<Meeting> newestMeetings(int most) {
        return meetings.values().stream().skip(Math.max(0, meetings.size() - most));
    }

    long now() {
        return clock.millis();
    }

    MeetingListener listener() {
        return listener;
    }

    void ended(Meeting meeting) {
        running.remove(meeting);
    }

    /** There is so much more to remember of that meeting, which is itself not forgotten for it. */
    void grew(Meeting meeting, int weight) {
        if (meetings.get(meeting.id()) == meeting) {
            entries += weight;
            makeRoomFor(meeting);
        }
    }

    private Meeting start(String id, Room room, Booking booking, MeetingDetails details) {
        Meeting meeting = new Meeting(this, requireNonNullElseGet(id, Ids::conferenceId), room, booking, details);
        room.add(meeting);
        meetings.put(meeting.id(), meeting);
        running.add(meeting);
        makeRoomFor(meeting);
        meeting.begin();
        return meeting;
    }

    private Room newRoom(Caller owner, String code) {
        Room room = new Room(owner, requireNonNullElseGet(code, this::unusedRoomCode));
        rooms.put(room.code(), room);
        return room;
    }

    private void makeRoomFor(Meeting newest) {
        for (Iterator<Meeting> oldest = meetings.values().iterator(); meetings.size() > MEETINGS || entries > ENTRIES;) {
            Meeting meeting = oldest.next();
            if (meeting != newest) {
                oldest.remove();
                running.remove(meeting);
                entries -= meeting.weight();
                meeting.room().forget(meeting);
                if (meeting.booking().isEmpty()) {
                    rooms.remove(meeting.room().code());
                }
            }
        }
    }

    private void forgetOldBookings() {
        while (bookings.size() > BOOKINGS || bytes > BYTES) {
            forget(bookings.values().iterator().next());
        }
    }

    private void forget(Booking booking) {
        bookings.remove(booking.id());
        rooms.remove(booking.room().code());
        bytes -= booking.details().size();
        for (Meeting meeting : booking.room().meetings()) {
            meetings.remove(meeting.id());
            running.remove(meeting);
            entries -= meeting.weight();
        }
    }

    private String unusedRoomCode() {
        return Stream.generate(Ids::roomCode).filter(code -> !rooms.containsKey(code)).findFirst().orElseThrow();
    }
}
