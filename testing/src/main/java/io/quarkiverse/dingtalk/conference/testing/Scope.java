package io.quarkiverse.dingtalk.conference.testing;

/** What an app may be allowed to do. */
public enum Scope {

    /** Reading meetings and the settings of bookings. */
    READ("VideoConference.Conference.Read"),
    /** Booking meetings. */
    WRITE("VideoConference.Conference.Write");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    /** DingTalk's own name of it. */
    public String label() {
        return label;
    }
}
