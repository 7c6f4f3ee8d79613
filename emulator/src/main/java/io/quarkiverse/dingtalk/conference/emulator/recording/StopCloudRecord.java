package io.quarkiverse.dingtalk.conference.emulator.recording;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;

/** POST /v1.0/conference/videoConferences/{conferenceId}/cloudRecords/stop. */
final class StopCloudRecord implements AuthorizedOperation {

    private final RecordedMeetings meetings;

    StopCloudRecord(RecordedMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        // guessed: the page has no code for a wrong parameter, hence that of its twin
        String unionId = PARAMS_ERROR.requireText("unionId", call.body(Request.class).unionId());
        Meeting meeting = meetings.running(caller, call, why -> permissionError());
        if (!unionId.equals(meeting.host())) {
            throw permissionError();
        }
        if (!meeting.recording().isRunning()) {
            throw new ApiException(400, "recordStopError", "record stop error, please try again");
        }
        meeting.stopRecording();
        return Response.code200();
    }

    private static ApiException permissionError() {
        return new ApiException(400, "recordStopPermissionError", "you can't operator, please contact meeting manager");
    }

    private record Request(String unionId) {
    }
}
