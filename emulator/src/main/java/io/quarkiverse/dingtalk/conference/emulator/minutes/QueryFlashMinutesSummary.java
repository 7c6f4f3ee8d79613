package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Recording;

/** GET /v1.0/conference/videoConferences/{conferenceId}/flashMinutes/summaries: the chapters, once it is processed. */
final class QueryFlashMinutesSummary implements AuthorizedOperation {

    // guessed: both
    private static final int MAKING = 0;
    private static final int MADE = 1;

    private final RecordedMeetings meetings;

    QueryFlashMinutesSummary(RecordedMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        String bizType = FlashMinutes.requireType(call.query("bizType"));
        String unionId = PARAMS_ERROR.requireText("recorderUnionId", call.query("recorderUnionId"));
        Recording recording = meetings.existing(FlashMinutes.of(meetings.find(caller, call), bizType));
        RecordedMeetings.requireReader(recording, unionId);
        return Response.ok(new Body(recording.isProcessed() ? new Model(MADE, Digest.of(recording).chapters())
                : new Model(MAKING, List.of())));
    }

    private record Body(Model flashMinutesSummary) {
    }

    private record Model(int status, List<Digest.Chapter> summary) {
    }
}
