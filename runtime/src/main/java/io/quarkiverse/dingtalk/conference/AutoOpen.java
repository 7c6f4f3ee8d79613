package io.quarkiverse.dingtalk.conference;

/**
 * For whom a meeting extension app opens by itself. DingTalk may add values, so more constants may come: a {@code switch} needs
 * a
 * {@code default}.
 */
public enum AutoOpen {
    /** For nobody. */
    NOBODY,
    /** For the host and the co-hosts. */
    HOSTS,
    /** For everybody. */
    EVERYBODY,
    /** A value this version does not know; the raw one is in {@code unknownValues()} of what it was read from. */
    UNKNOWN
}
