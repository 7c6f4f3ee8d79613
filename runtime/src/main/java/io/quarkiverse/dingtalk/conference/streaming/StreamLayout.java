package io.quarkiverse.dingtalk.conference.streaming;

/**
 * How a stream arranges the pictures. DingTalk may add values, so more constants may come: a {@code switch} needs a
 * {@code default}.
 */
public enum StreamLayout {
    /** All in tiles. */
    GRID,
    /** Who speaks is large. */
    SPEAKER,
    /** One picture fills the screen. */
    FULL_SCREEN,
    /** A value this version does not know. It cannot be sent. */
    UNKNOWN
}
