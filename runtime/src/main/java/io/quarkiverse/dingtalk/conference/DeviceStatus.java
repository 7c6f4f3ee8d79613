package io.quarkiverse.dingtalk.conference;

/**
 * How a microphone or a camera is. DingTalk may add values, so more constants may come: a {@code switch} needs a
 * {@code default}.
 */
public enum DeviceStatus {
    /** Not switched yet. */
    INITIAL,
    /** Off. */
    OFF,
    /** On. */
    ON,
    /** A value this version does not know; the raw one is in {@code unknownValues()} of what it was read from. */
    UNKNOWN
}
