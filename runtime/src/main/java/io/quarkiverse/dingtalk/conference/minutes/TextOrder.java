package io.quarkiverse.dingtalk.conference.minutes;

/**
 * Which paragraphs of a text come first. DingTalk may add values, so more constants may come: a {@code switch} needs a
 * {@code default}.
 */
public enum TextOrder {
    /** In the order in which it was said. */
    OLDEST_FIRST,
    /** The other way round. */
    NEWEST_FIRST,
    /** A value this version does not know. It is never sent. */
    UNKNOWN
}
