package io.quarkiverse.dingtalk.conference;

/**
 * How a meeting came about. DingTalk may add values, so more constants may come: a {@code switch} needs a
 * {@code default}.
 */
public enum MeetingKind {
    /** An instant video meeting. */
    INSTANT,
    /** A booked meeting. */
    BOOKED,
    /** An audio meeting. */
    AUDIO,
    /** A screen that is cast over the internet; so far only events name it. */
    SCREEN_CAST,
    /** A meeting of a room system; so far only events name it. */
    ROOM,
    /** A value this version does not know; the raw one is in {@code unknownValues()} of what it was read from. */
    UNKNOWN
}
