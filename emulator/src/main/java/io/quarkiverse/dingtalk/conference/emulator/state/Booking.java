package io.quarkiverse.dingtalk.conference.emulator.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A booked meeting, and the meetings that came of it: one for each time it was started, oldest first. */
public final class Booking {

    private final Caller owner;
    private final String id;
    private final String roomCode;
    private final String url;
    private final String externalLink;
    private final MeetingDetails details;
    private final List<Meeting> meetings = new ArrayList<>();

    Booking(Caller owner, String id, String roomCode, MeetingDetails details) {
        this.owner = owner;
        this.id = id;
        this.roomCode = roomCode;
        // guessed: a separate host, as in the pages' examples; nothing answers there
        this.url = "https://meeting.dingtalk.io/j/" + Ids.link();
        this.externalLink = "https://meeting.dingtalk.io/app?roomCode=" + roomCode + "&token=" + Ids.linkToken();
        this.details = details;
    }

    public Caller owner() {
        return owner;
    }

    public String id() {
        return id;
    }

    public String roomCode() {
        return roomCode;
    }

    /** The link to join that a booking is answered with. */
    public String url() {
        return url;
    }

    /** The link to join that the reads tell, another one. guessed: one for each booking. */
    public String externalLink() {
        return externalLink;
    }

    public MeetingDetails details() {
        return details;
    }

    public List<Meeting> meetings() {
        return Collections.unmodifiableList(meetings);
    }

    void add(Meeting meeting) {
        meetings.add(meeting);
    }

    void forget(Meeting meeting) {
        meetings.remove(meeting);
    }
}
