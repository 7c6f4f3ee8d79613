package io.quarkiverse.dingtalk.conference.streaming;

/**
 * Where a stream shows the small picture. DingTalk may add values, so more constants may come: a {@code switch} needs a
 * {@code default}.
 */
public enum SmallPicture {
    /** At the right, beside the large one. */
    BESIDE,
    /** At the right, over the large one. */
    FLOATING_RIGHT,
    /** At the bottom, over the large one. */
    FLOATING_BOTTOM,
    /** A value this version does not know. It cannot be sent. */
    UNKNOWN
}
