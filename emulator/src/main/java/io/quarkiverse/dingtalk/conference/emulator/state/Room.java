package io.quarkiverse.dingtalk.conference.emulator.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Where people meet, under one number: that of a booking, or that of a meeting which was started at once. It belongs to the
 * app that made it.
 */
public final class Room {

    private static final List<String> PHONES = List.of("+861234567"); // guessed: one, that of a page

    private final Caller owner;
    private final String code;
    private final String url;
    private final String externalLink;
    private final List<Meeting> meetings = new ArrayList<>(1);

    Room(Caller owner, String code) {
        this.owner = owner;
        this.code = code;
        // guessed: a separate host, as in the pages' examples; nothing answers there
        this.url = "https://meeting.dingtalk.io/j/" + Ids.link();
        this.externalLink = "https://meeting.dingtalk.io/app?roomCode=" + code + "&token=" + Ids.linkToken();
    }

    public Caller owner() {
        return owner;
    }

    public String code() {
        return code;
    }

    /** The link to join that a booking is answered with. */
    public String url() {
        return url;
    }

    /** The link to join that the reads tell, another one. guessed: one for each room. */
    public String externalLink() {
        return externalLink;
    }

    /** The numbers to dial in. */
    public List<String> phones() {
        return PHONES;
    }

    /** Those that take place or took place here, oldest first. */
    public List<Meeting> meetings() {
        return Collections.unmodifiableList(meetings);
    }

    /** The one that takes place here now, of several the last. */
    public Optional<Meeting> runningMeeting() {
        return meetings.stream().filter(Meeting::isRunning).reduce((first, last) -> last);
    }

    void add(Meeting meeting) {
        meetings.add(meeting);
    }

    void forget(Meeting meeting) {
        meetings.remove(meeting);
    }
}
