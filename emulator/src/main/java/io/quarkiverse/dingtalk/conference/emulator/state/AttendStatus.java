package io.quarkiverse.dingtalk.conference.emulator.state;

/** Of a member, under DingTalk's codes. Nobody here is in DingTalk's initial one, 1. */
public enum AttendStatus {

    CALLED(2),
    INSIDE(3),
    /** Did not want to come, or was not reached. */
    DECLINED(4),
    REMOVED(5),
    LEFT(6);

    private final int code;

    AttendStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
