package io.quarkiverse.dingtalk.conference.emulator.recording;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;

/** POST /v1.0/conference/videoConferences/{conferenceId}/cloudRecords/start. */
final class StartCloudRecord implements AuthorizedOperation {

    private final RecordedMeetings meetings;
    private final Choices choices;

    StartCloudRecord(RecordedMeetings meetings, Choices choices) {
        this.meetings = meetings;
        this.choices = choices;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        String unionId = PARAMS_ERROR.requireText("unionId", call.body(Request.class).unionId());
        Meeting meeting = meetings.running(caller, call, StartCloudRecord::permissionError);
        if (!unionId.equals(meeting.host())) {
            throw permissionError(unionId + " is not the host");
        }
        if (meeting.recording().isRunning() && choices.is(Choice.SECOND_RECORDING_START, "recordStartError")) {
            throw startError("the meeting is recorded already");
        }
        RecordedMeetings.remember(() -> start(meeting, unionId), StartCloudRecord::startError);
        return Response.code200();
    }

    /** The organizer, or whom the booking names, owns it whoever starts it. */
    private static void start(Meeting meeting, String unionId) {
        meeting.startRecording(null);
        meeting.share(meeting.recording(), unionId);
    }

    private static ApiException startError(String what) {
        return new ApiException(404, "recordStartError", "recordStartError:" + what);
    }

    private static ApiException permissionError(String what) {
        return new ApiException(404, "recordStartPermissionError", "permissionError:" + what);
    }

    /** guessed: every layout is accepted; the sources disagree on their names, and there is no picture to see them on. */
    private record Request(String unionId, String mode, String smallWindowPosition) {
    }
}
