package io.quarkiverse.dingtalk.conference.emulator.state;

/**
 * What is booked.
 *
 * @param startTime as planned, in milliseconds since 1970, as all times here
 * @param size how much memory that takes, in bytes
 */
public record BookingDetails(MeetingDetails meeting, long startTime, long endTime, int size) {
}
