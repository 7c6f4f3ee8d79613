package io.quarkiverse.dingtalk.conference.emulator.control;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** The meeting that the path of a control call names. */
final class FoundMeeting {

    private final Meetings meetings;

    FoundMeeting(Meetings meetings) {
        this.meetings = meetings;
    }

    Meeting any(Call call) {
        String id = call.path("conferenceId");
        return meetings.meeting(id)
                .orElseThrow(() -> new ApiException(404, "conferenceNotFound", "no conference has the id " + id));
    }

    Meeting running(Call call) {
        Meeting meeting = any(call);
        if (!meeting.isRunning()) {
            throw new ApiException(409, "conferenceEnded", "the conference " + meeting.id() + " has ended already");
        }
        return meeting;
    }
}
