package io.quarkiverse.dingtalk.conference.emulator.event;

import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Recording;

/**
 * What is told when more of a recording, or of minutes, can be had.
 *
 * @param minutesTaskId a number by the table of the page, though a text in its example; guessed: that of the recording
 */
record MinutesChange(MeetingIds openConfModel, String bizType, String minutesEventType, long minutesTaskId) {

    static MinutesChange of(Meeting meeting, Recording recording, String type) {
        return new MinutesChange(MeetingIds.of(meeting), MeetingIds.bizType(recording == meeting.recording()), type,
                Long.parseLong(recording.id()));
    }
}
