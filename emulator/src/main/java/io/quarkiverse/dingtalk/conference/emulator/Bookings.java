package io.quarkiverse.dingtalk.conference.emulator;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All that was booked, and every conference that came of it. */
final class Bookings {

    // guessed: a separate host, as in the pages' examples; nothing answers there
    private static final String LINK = "https://meeting.dingtalk.io/j/";

    private final InstantSource clock;
    private final Map<String, Booking> byId = new LinkedHashMap<>();
    private final Map<String, Booking> byRoomCode = new HashMap<>();
    private final Map<String, Conference> conferences = new HashMap<>();

    Bookings(InstantSource clock) {
        this.clock = clock;
    }

    Booking book(BookingRequest request) {
        Booking booking = new Booking(
                Ids.scheduleConferenceId(), unused(Ids::roomCode, byRoomCode::containsKey), LINK + Ids.link(), request);
        byId.put(booking.id(), booking);
        byRoomCode.put(booking.roomCode(), booking);
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
        Conference conference = new Conference(Ids.conferenceId(), booking, clock.millis());
        booking.add(conference);
        conferences.put(conference.id(), conference);
        return conference;
    }

    void join(Conference conference, String unionId, String nick) {
        conference.join(unionId, nick, clock.millis());
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
    }

    private static String unused(Supplier<String> draw, Predicate<String> taken) {
        return Stream.generate(draw).filter(taken.negate()).findFirst().orElseThrow();
    }
}
