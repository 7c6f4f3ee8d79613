package io.quarkiverse.dingtalk.conference;

/**
 * How far the cloud recording, or the minutes, of a meeting are. DingTalk may add values, so more constants may come: a
 * {@code switch} needs a
 * {@code default}.
 */
public enum RecordingStatus {
    /** Nothing is recorded. */
    NOT_STARTED,
    /** Recording. */
    RECORDING,
    /** Paused. */
    PAUSED,
    /** Over. */
    ENDED,
    /** A value this version does not know; the raw one is in {@code unknownValues()} of what it was read from. */
    UNKNOWN
}
