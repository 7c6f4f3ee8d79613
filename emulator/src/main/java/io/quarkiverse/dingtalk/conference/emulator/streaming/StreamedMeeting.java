package io.quarkiverse.dingtalk.conference.emulator.streaming;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** Finds the meeting that the path names. guessed: all errors, of which the pages have none for a meeting. */
final class StreamedMeeting {

    private StreamedMeeting() {
    }

    static Meeting find(Meetings meetings, Caller caller, Call call) {
        String id = call.path("conferenceId");
        Meeting meeting = meetings.meeting(id)
                .orElseThrow(() -> ApiException.paramsError("there is no conferenceId " + id));
        if (!meeting.room().owner().equals(caller)) {
            throw new ApiException(400, "orgAccessForbidden", "orgAccessForbidden");
        }
        return meeting;
    }
}
