package io.quarkiverse.dingtalk.conference.emulator.state;

/** Of a microphone or a camera, under DingTalk's codes. */
public enum MediaStatus {

    INITIAL(0),
    OFF(1),
    ON(2);

    private final int code;

    MediaStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
