package io.quarkiverse.dingtalk.conference.emulator;

import static io.quarkiverse.dingtalk.conference.emulator.Fields.either;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What was booked, and the conferences that came of it. The service forgets nothing; here the oldest goes when there is too
 * much, so that an emulator can run for as long as it likes.
 */
final class Bookings {

    static final int CAPACITY = 10_000;
    static final int BYTES = 16 * 1024 * 1024; // of the requests they were made by
    static final int CONFERENCES = 200_000;
    static final int MEMBERS = 200_000; // of all conferences together

    // guessed: a separate host, as in the pages' examples; nothing answers there
    private static final String LINK = "https://meeting.dingtalk.io/j/";

    private final InstantSource clock;
    private final Map<String, Booking> byId = new LinkedHashMap<>();
    private final Map<String, Booking> byRoomCode = new HashMap<>();
    private final Map<String, Conference> conferences = new LinkedHashMap<>();
    private long bytes;
    private int members;

    Bookings(InstantSource clock) {
        this.clock = clock;
    }

    Booking book(Caller owner, BookingRequest request) {
        return book(owner, null, null, request);
    }

    /** With an id and a room code that nothing else here has; null for one that is made up. */
    Booking book(Caller owner, String id, String roomCode, BookingRequest request) {
        Booking booking = new Booking(owner, either(id, Ids.scheduleConferenceId()),
                either(roomCode, unused(Ids::roomCode, byRoomCode::containsKey)), LINK + Ids.link(), request);
        byId.put(booking.id(), booking);
        byRoomCode.put(booking.roomCode(), booking);
        bytes += request.size();
        while (byId.size() > CAPACITY || bytes > BYTES) {
            forget(byId.values().iterator().next());
        }
        return booking;
    }

    /** In the order in which they were booked. */
    Collection<Booking> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    Optional<Booking> byId(String scheduleConferenceId) {
        return Optional.ofNullable(byId.get(scheduleConferenceId));
    }

    Optional<Booking> byRoomCode(String roomCode) {
        return Optional.ofNullable(byRoomCode.get(roomCode));
    }

    Optional<Conference> conference(String conferenceId) {
        return Optional.ofNullable(conferences.get(conferenceId));
    }

    /** Starts a meeting; one that was started before, or still runs, takes place once more. */
    Conference start(Booking booking) {
        return start(booking, null);
    }

    /** With an id that nothing else here has; null for one that is made up. */
    Conference start(Booking booking, String id) {
        Conference conference = new Conference(either(id, Ids.conferenceId()), booking, clock.millis());
        booking.add(conference);
        conferences.put(conference.id(), conference);
        makeRoomFor(conference);
        return conference;
    }

    void join(Conference conference, String unionId, String nick) {
        if (conference.join(unionId, nick, clock.millis())) {
            members++;
            makeRoomFor(conference);
        }
    }

    Optional<Member> leave(Conference conference, String unionId) {
        return conference.leave(unionId, clock.millis());
    }

    void end(Conference conference) {
        conference.end(clock.millis());
    }

    void clear() {
        byId.clear();
        byRoomCode.clear();
        conferences.clear();
        bytes = 0;
        members = 0;
    }

    int conferences() {
        return conferences.size();
    }

    /** In the order in which they were started. */
    Stream<Conference> newestConferences(int most) {
        return conferences.values().stream().skip(Math.max(0, conferences.size() - most));
    }

    private void makeRoomFor(Conference newest) {
        for (Iterator<Conference> oldest = conferences.values().iterator(); conferences.size() > CONFERENCES
                || members > MEMBERS;) {
            Conference conference = oldest.next();
            if (conference != newest) {
                oldest.remove();
                conference.booking().forget(conference);
                members -= conference.members().size();
            }
        }
    }

    private void forget(Booking booking) {
        byId.remove(booking.id());
        byRoomCode.remove(booking.roomCode());
        bytes -= booking.request().size();
        for (Conference conference : booking.conferences()) {
            conferences.remove(conference.id());
            members -= conference.members().size();
        }
    }

    private static String unused(Supplier<String> draw, Predicate<String> taken) {
        return Stream.generate(draw).filter(taken.negate()).findFirst().orElseThrow();
    }
}
