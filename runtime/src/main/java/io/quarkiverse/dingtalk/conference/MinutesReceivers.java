package io.quarkiverse.dingtalk.conference;

/**
 * Who gets the AI minutes after the meeting. DingTalk may add values, so more constants may come: a {@code switch} needs a
 * {@code default}.
 */
public enum MinutesReceivers {
    /** Everyone who was in the meeting. */
    ALL_MEMBERS,
    /** Only who booked it. */
    CREATOR,
    /** A value this version does not know; the raw one is in {@code unknownValues()} of what it was read from. */
    UNKNOWN
}
