package io.quarkiverse.dingtalk.conference.emulator.stream;

/**
 * A connection as the emulator shows it.
 *
 * @param app its key
 * @param openedAt in milliseconds since 1970
 * @param sent how many events, each time that one was
 * @param refused how many were answered with something that is no acknowledgement
 * @param unacknowledged how many events are on their way
 * @param pings how often it was pinged
 * @param pongs how many of those pings were answered
 * @param silent whether nothing goes over it any more
 * @param leaving whether it was told to open another
 */
public record ConnectionView(String id, String app, long openedAt, long sent, long acknowledged, long refused,
        int unacknowledged, long pings, long pongs, boolean silent, boolean leaving) {
}
