package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;

/** POST /v1.0/conference/videoConferences/{conferenceId}/minutes/pause. */
final class StopMinutes implements AuthorizedOperation {

    private final RecordedMeetings meetings;

    StopMinutes(RecordedMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        String unionId = PARAMS_ERROR.requireText("unionId", call.body(Request.class).unionId());
        Meeting meeting = meetings.running(caller, call, RecordedMeetings::permissionError);
        MinutesTakers.require(meeting, unionId);
        meeting.pauseMinutes();
        return Response.code200();
    }

    private record Request(String unionId) {
    }
}
