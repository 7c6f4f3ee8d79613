package io.quarkiverse.dingtalk.conference;

/**
 * Where a cloud recording or a stream has its small picture. DingTalk may add values, so more constants may come: a
 * {@code switch} needs a
 * {@code default}.
 */
public enum SmallWindow {
    /** Beside the large one, at the right. */
    BESIDE_RIGHT,
    /** On the large one, at the right. */
    FLOATING_RIGHT,
    /** On the large one, at the bottom. */
    FLOATING_BOTTOM,
    /** A value this version does not know; the raw one is in {@code unknownValues()} of what it was read from. */
    UNKNOWN
}
