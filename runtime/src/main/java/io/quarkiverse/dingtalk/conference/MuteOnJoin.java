package io.quarkiverse.dingtalk.conference;

/**
 * Whether people are muted when they join. DingTalk may add values, so more constants may come: a {@code switch} needs a
 * {@code default}.
 */
public enum MuteOnJoin {
    /** Everyone is muted. */
    ON,
    /** No one is muted. */
    OFF,
    /** People are muted once more than six are in the meeting. */
    ABOVE_SIX,
    /** A value this version does not know; the raw one is in {@code unknownValues()} of what it was read from. */
    UNKNOWN
}
