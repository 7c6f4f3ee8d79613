package io.quarkiverse.dingtalk.conference.recording;

/**
 * Where meetings are recorded. DingTalk may add values, so more constants may come: a {@code switch} needs a
 * {@code default}.
 */
public enum RecordingType {
    /** At DingTalk. */
    CLOUD,
    /** A value this version does not know; the raw one is in {@code unknownValues()} of what it was read from. */
    UNKNOWN
}
