package io.quarkiverse.dingtalk.conference.emulator.control;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** Finds the meeting that the path names. */
final class MeetingLookup {

    private MeetingLookup() {
    }

    static Meeting find(Meetings meetings, Call call) {
        String id = call.path("conferenceId");
        return meetings.meeting(id)
                .orElseThrow(() -> new ApiException(404, "conferenceNotFound", "no conference has the id " + id));
    }

    static Meeting running(Meetings meetings, Call call) {
        Meeting meeting = find(meetings, call);
        if (!meeting.isRunning()) {
            throw new ApiException(409, "conferenceEnded", "the conference " + meeting.id() + " has ended already");
        }
        return meeting;
    }
}
