package io.quarkiverse.dingtalk.conference.emulator.state;

/** Of a cloud recording or of minutes, under DingTalk's codes. */
public enum RecordingStatus {

    NOT_STARTED(0),
    RUNNING(1),
    PAUSED(2),
    ENDED(3);

    private final int code;

    RecordingStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
