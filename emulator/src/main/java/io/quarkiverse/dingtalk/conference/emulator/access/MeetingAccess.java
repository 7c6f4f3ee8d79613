package io.quarkiverse.dingtalk.conference.emulator.access;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** Finds the meeting that the path names, for the reads, which refuse in the same words. */
public final class MeetingAccess {

    private MeetingAccess() {
    }

    public static Meeting find(Meetings meetings, Caller caller, Call call) {
        String id = call.path("conferenceId");
        if (id.isBlank()) {
            throw new ApiException(400, "missingRoomId", "MISSING ROOM ID");
        }
        Meeting meeting = meetings.meeting(id).orElseThrow(() -> new ApiException(404, "roomNotFound", "ROOM NOT FOUND"));
        Ownership.require(meeting.room(), caller, "NO PERMISSION");
        return meeting;
    }
}
