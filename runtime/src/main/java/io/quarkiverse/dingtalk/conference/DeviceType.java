package io.quarkiverse.dingtalk.conference;

/**
 * With what somebody joins. DingTalk may add values, so more constants may come: a {@code switch} needs a
 * {@code default}.
 */
public enum DeviceType {
    /** Windows. */
    WINDOWS,
    /** macOS. */
    MAC,
    /** iPhone or iPad. */
    IOS,
    /** Android. */
    ANDROID,
    /** A value this version does not know; the raw one is in {@code unknownValues()} of what it was read from. */
    UNKNOWN
}
