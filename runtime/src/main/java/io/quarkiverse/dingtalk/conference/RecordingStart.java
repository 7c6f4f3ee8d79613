package io.quarkiverse.dingtalk.conference;

/**
 * Who has to join for an automatic cloud recording to begin. DingTalk may add values, so more constants may come: a
 * {@code switch} needs a
 * {@code default}.
 */
public enum RecordingStart {
    /** Begins when the creator joins as the host. */
    WHEN_HOST_JOINS,
    /** Begins when somebody joins as a co-host. */
    WHEN_CO_HOST_JOINS,
    /** Begins when anybody joins, in any role. */
    WHEN_ANYONE_JOINS,
    /** A value this version does not know; the raw one is in {@code unknownValues()} of what it was read from. */
    UNKNOWN
}
