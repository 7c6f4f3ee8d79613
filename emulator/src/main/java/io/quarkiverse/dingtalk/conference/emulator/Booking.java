package io.quarkiverse.dingtalk.conference.emulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A booked meeting and the conferences that came of it: one for each time it was started, oldest first. */
final class Booking {

    private final Caller owner;
    private final String id;
    private final String roomCode;
    private final String url;
    private final String linkToken = Ids.linkToken();
    private final BookingRequest request;
    private final List<Conference> conferences = new ArrayList<>();

    Booking(Caller owner, String id, String roomCode, String url, BookingRequest request) {
        this.owner = owner;
        this.id = id;
        this.roomCode = roomCode;
        this.url = url;
        this.request = request;
    }

    Caller owner() {
        return owner;
    }

    String id() {
        return id;
    }

    String roomCode() {
        return roomCode;
    }

    String url() {
        return url;
    }

    /** The link to join that the reads tell; another one than the booking was answered with. */
    String externalLink() {
        return "https://meeting.dingtalk.io/app?roomCode=" + roomCode + "&token=" + linkToken; // guessed: one for each booking
    }

    BookingRequest request() {
        return request;
    }

    List<Conference> conferences() {
        return Collections.unmodifiableList(conferences);
    }

    void add(Conference conference) {
        conferences.add(conference);
    }

    void forget(Conference conference) {
        conferences.remove(conference);
    }
}
