package io.quarkiverse.dingtalk.conference.emulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A booked meeting and the conferences that came of it: one for each time it was started, oldest first. */
final class Booking {

    private final String id;
    private final String roomCode;
    private final String url;
    private final BookingRequest request;
    private final List<Conference> conferences = new ArrayList<>();

    Booking(String id, String roomCode, String url, BookingRequest request) {
        this.id = id;
        this.roomCode = roomCode;
        this.url = url;
        this.request = request;
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

    BookingRequest request() {
        return request;
    }

    List<Conference> conferences() {
        return Collections.unmodifiableList(conferences);
    }

    void add(Conference conference) {
        conferences.add(conference);
    }
}
