package io.quarkiverse.dingtalk.conference.emulator.state;

/** Of the cloud recording of a meeting. */
public enum RecordingStatus {

    NOT_RECORDING(0),
    RECORDING(1),
    ENDED(3);

    private final int code;

    RecordingStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
