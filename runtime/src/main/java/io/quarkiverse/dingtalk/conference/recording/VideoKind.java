package io.quarkiverse.dingtalk.conference.recording;

/**
 * What kind of file a recorded video is. DingTalk may add values, so more constants may come: a {@code switch} needs a
 * {@code default}.
 */
public enum VideoKind {
    /** As it was recorded. */
    PLAIN,
    /** Put together. */
    COMPOSED,
    /** A value this version does not know; the raw one is in {@code unknownValues()} of what it was read from. */
    UNKNOWN
}
