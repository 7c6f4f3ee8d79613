package io.quarkiverse.dingtalk.conference;

/**
 * How far a meeting is. DingTalk may add values, so more constants may come: a {@code switch} needs a
 * {@code default}.
 */
public enum MeetingStatus {
    /** Made, but nobody has started it. */
    NOT_STARTED,
    /** Over. */
    ENDED,
    /** Running. */
    IN_PROGRESS,
    /** A value this version does not know; the raw one is in {@code unknownValues()} of what it was read from. */
    UNKNOWN
}
