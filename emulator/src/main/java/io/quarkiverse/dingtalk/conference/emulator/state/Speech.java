package io.quarkiverse.dingtalk.conference.emulator.state;

/**
 * What somebody said at a stretch.
 *
 * @param nick as it was then
 * @param startTime in milliseconds since 1970, like the end; the wire counts from the start of the recording
 */
public record Speech(String unionId, String nick, String text, long startTime, long endTime) {
}
