package io.quarkiverse.dingtalk.conference.emulator.minutes;

import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;

/** Who may start and pause minutes. guessed: the host, and their owner. */
final class MinutesTakers {

    private MinutesTakers() {
    }

    /** @throws ApiException permissionError if that person is none */
    static void require(Meeting meeting, String unionId) {
        if (!unionId.equals(meeting.host()) && !unionId.equals(meeting.minutes().owner())) {
            throw RecordedMeetings.permissionError(unionId + " is neither the host nor the owner of the minutes");
        }
    }
}
