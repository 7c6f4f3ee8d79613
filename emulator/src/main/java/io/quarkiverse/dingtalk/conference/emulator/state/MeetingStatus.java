package io.quarkiverse.dingtalk.conference.emulator.state;

/** Under DingTalk's codes. A meeting that was not started yet, 0, is a {@link Booking} and no more. */
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
