package io.quarkiverse.dingtalk.conference.emulator.live;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.quarkiverse.dingtalk.conference.emulator.state.Room;

/**
 * Finds the meeting that a command is for. guessed: all commands refuse in the words of locking, the only one whose page
 * knows of meetings that are over or not the caller's, but for an unknown meeting, which is a wrong parameter.
 */
final class MeetingFinder {

    private final Meetings meetings;

    MeetingFinder(Meetings meetings) {
        this.meetings = meetings;
    }

    /** Whoever's it is, and whether it runs or not. */
    Meeting any(Call call) {
        String id = call.path("conferenceId");
        return meetings.meeting(id).orElseThrow(() -> ApiException.paramsError(
                id.isBlank() ? "conferenceId is missing" : "no conference has the conferenceId " + id));
    }

    Meeting own(Caller caller, Call call) {
        Meeting meeting = any(call);
        requireOwn(meeting.room(), caller);
        return meeting;
    }

    Meeting running(Caller caller, Call call) {
        Meeting meeting = own(caller, call);
        if (!meeting.isRunning()) {
            throw closed();
        }
        return meeting;
    }

    Meeting runningIn(String roomCode, Caller caller) {
        Room room = meetings.room(roomCode)
                .orElseThrow(() -> ApiException.paramsError("no conference has the roomCode " + roomCode));
        requireOwn(room, caller);
        return room.runningMeeting().orElseThrow(MeetingFinder::closed);
    }

    private static void requireOwn(Room room, Caller caller) {
        if (!room.owner().equals(caller)) {
            throw new ApiException(400, "noPermission", "noPermission"); // 400 here, 403 elsewhere
        }
    }

    private static ApiException closed() {
        return new ApiException(400, "confClosed", "confClosed");
    }
}
