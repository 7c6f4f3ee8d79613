package io.quarkiverse.dingtalk.conference.testing;

import io.vertx.core.json.JsonObject;

/**
 * Somebody who is or was in a meeting, or was called into it, as the embedded DingTalk sees it. Two are equal if all that
 * they tell is.
 */
public final class MemberState extends EmulatorView {

    /** Where somebody is. */
    public enum Attendance {

        /** The telephone rings. */
        CALLED,
        INSIDE,
        DECLINED,
        REMOVED,
        LEFT;

        private static final int FIRST = 2; // of DingTalk's codes

        private static Attendance of(int code) {
            return values()[code - FIRST];
        }
    }

    private static final int ON = 2; // DingTalk's code

    MemberState(JsonObject json) {
        super(json);
    }

    public String unionId() {
        return json.getString("unionId");
    }

    /** What this person is called in the meeting. */
    public String nick() {
        return json.getString("nick");
    }

    public Attendance attendance() {
        return Attendance.of(json.getInteger("attendStatus"));
    }

    public boolean isInside() {
        return json.getBoolean("inside");
    }

    public boolean isCoHost() {
        return json.getBoolean("coHost");
    }

    /** Whether this person is from another organization. */
    public boolean isOutsider() {
        return json.getBoolean("outsider");
    }

    public Device device() {
        return constant(Device.class, json.getString("device"));
    }

    /** Whether this person can be heard. */
    public boolean isMicrophoneOn() {
        return json.getInteger("micStatus") == ON;
    }

    /** Whether this person can be seen. */
    public boolean isCameraOn() {
        return json.getInteger("cameraStatus") == ON;
    }

    /** How often this person was called into the meeting. */
    public int calls() {
        return json.getInteger("calls");
    }

    /** What this person said instead of coming; null for nothing. */
    public String declineText() {
        return json.getString("rejectDescription");
    }
}
