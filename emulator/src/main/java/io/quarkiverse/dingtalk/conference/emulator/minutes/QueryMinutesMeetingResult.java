package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;

/** GET /v1.0/conference/videoConferences/{conferenceId}/minutes/meetingResult: after the meeting, once it is processed. */
final class QueryMinutesMeetingResult implements AuthorizedOperation {

    private final RecordedMeetings meetings;

    QueryMinutesMeetingResult(RecordedMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        String unionId = PARAMS_ERROR.requireText("unionId", call.query("unionId"));
        Meeting meeting = meetings.find(caller, call);
        RecordedMeetings.requireReader(meeting.minutes(), unionId);
        return Response.ok(meeting.isRunning() || !meeting.minutes().isProcessed() ? Body.EMPTY
                : Body.of(Digest.of(meeting.minutes())));
    }

    private record Body(String fullSummary, List<String> action) {

        static final Body EMPTY = new Body(null, null); // guessed: without its fields

        static Body of(Digest digest) {
            return new Body(digest.summary(), digest.actions().stream().map(Digest.Passage::text).toList());
        }
    }
}
