package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Recording;

/** GET /v1.0/conference/videoConferences/{conferenceId}/flashMinutes/recordUrls. */
final class QueryRecordMinutesUrl implements AuthorizedOperation {

    private static final String PAGE = "https://minutes.dingtalk.io/"; // guessed: nothing answers there

    private final RecordedMeetings meetings;

    QueryRecordMinutesUrl(RecordedMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        String bizType = FlashMinutes.requireType(call.query("bizType"));
        String unionId = PARAMS_ERROR.requireText("recorderUnionId", call.query("recorderUnionId"));
        Recording recording = meetings.existing(FlashMinutes.of(meetings.find(caller, call), bizType));
        RecordedMeetings.requireReader(recording, unionId);
        String taskUuid = FlashMinutes.taskUuid(recording);
        return Response.ok(new Body(List.of(new Url(PAGE + taskUuid, taskUuid))));
    }

    private record Body(List<Url> recordMinutesUrls) {
    }

    private record Url(String recordMinutesUrl, String taskUuid) {
    }
}
