package io.quarkiverse.dingtalk.conference.emulator.state;

/**
 * What is booked.
 *
 * @param startTime as planned, in milliseconds since 1970, as all times here
 * @param size how much memory that takes, in bytes
 */
public record BookingDetails(MeetingDetails meeting, long startTime, long endTime, int size) {

    public BookingDetails rescheduled(String title, long startTime, long endTime) {
        // a title is short, so the size is as good as the same
        return new BookingDetails(new MeetingDetails(meeting.creatorUnionId(), title, meeting.settings()), startTime, endTime,
                size);
    }

    public BookingDetails with(MeetingSettings settings, int size) {
        return new BookingDetails(new MeetingDetails(meeting.creatorUnionId(), meeting.title(), settings), startTime, endTime,
                size);
    }
}
