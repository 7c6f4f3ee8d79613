package io.quarkiverse.dingtalk.conference.minutes;

/**
 * What flash minutes are made of. DingTalk may add values, so more constants may come: a {@code switch} needs a
 * {@code default}.
 */
public enum MinutesSource {
    /** The cloud recording of the meeting. */
    CLOUD_RECORDING,
    /** The minutes that were taken in the meeting itself. */
    MEETING,
    /** A value this version does not know. It is never sent. */
    UNKNOWN
}
