package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Recording;

/** POST /v1.0/conference/videoConferences/{conferenceId}/flashMinutes/recordPermissions: nothing takes them away again. */
final class AddRecordPermission implements AuthorizedOperation {

    private final RecordedMeetings meetings;

    AddRecordPermission(RecordedMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        Request request = call.body(Request.class);
        String bizType = FlashMinutes.requireType(request.bizType());
        String ownerUnionId = PARAMS_ERROR.requireText("ownerUnionId", request.ownerUnionId());
        String unionId = PARAMS_ERROR.requireText("unionId", request.unionId());
        Meeting meeting = meetings.find(caller, call);
        Recording recording = meetings.existing(FlashMinutes.of(meeting, bizType));
        if (!ownerUnionId.equals(recording.owner())) {
            throw RecordedMeetings.permissionError(ownerUnionId + " is not the owner");
        }
        RecordedMeetings.remember(() -> meeting.share(recording, unionId), RecordedMeetings::limitError);
        return Response.ok(new Body("200", FlashMinutes.taskUuid(recording)));
    }

    /** guessed: the last two have no effect, as nobody knows their codes. */
    private record Request(String bizType, String ownerUnionId, String unionId, Integer shareScope,
            List<String> roleSubResourceIds) {
    }

    private record Body(String code, String taskUuid) {
    }
}
