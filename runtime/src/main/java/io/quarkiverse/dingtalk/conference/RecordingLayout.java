package io.quarkiverse.dingtalk.conference;

/**
 * How a cloud recording or a stream arranges the pictures. DingTalk may add values, so more constants may come: a
 * {@code switch} needs a
 * {@code default}.
 */
public enum RecordingLayout {
    /** A grid, three by three. */
    GRID,
    /** Who speaks. */
    SPEAKER,
    /** One picture fills the screen. */
    FULL_SCREEN,
    /** A grid that grows with the people, up to four by four. */
    AUTO_GRID,
    /** Only the shared screen. */
    SHARED_SCREEN,
    /** A call of two. */
    TWO_PEOPLE,
    /** What is shared, and who speaks. */
    SHARED_SCREEN_AND_SPEAKER,
    /** A value this version does not know; the raw one is in {@code unknownValues()} of what it was read from. */
    UNKNOWN
}
