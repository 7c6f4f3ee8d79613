package io.quarkiverse.dingtalk.conference.emulator.state;

/** A meeting that was not started yet is a {@link Booking} and no more. */
public enum MeetingStatus {

    ENDED(1),
    RUNNING(2);

    private final int code;

    MeetingStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
