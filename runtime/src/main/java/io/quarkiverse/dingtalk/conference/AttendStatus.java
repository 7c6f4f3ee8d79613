package io.quarkiverse.dingtalk.conference;

/**
 * Where somebody is who belongs to a meeting. DingTalk may add values, so more constants may come: a {@code switch} needs a
 * {@code default}.
 */
public enum AttendStatus {
    /** DingTalk has not determined it; only where it tells about microphones and cameras. */
    UNDEFINED,
    /** Not called yet. */
    INITIAL,
    /** Is being called. */
    BEING_CALLED,
    /** In the meeting. */
    INSIDE,
    /** Was called and did not get in: has declined, was not reached, and the like. */
    NOT_JOINED,
    /** Was removed. */
    REMOVED,
    /** Has left. */
    LEFT,
    /** A value this version does not know; the raw one is in {@code unknownValues()} of what it was read from. */
    UNKNOWN
}
