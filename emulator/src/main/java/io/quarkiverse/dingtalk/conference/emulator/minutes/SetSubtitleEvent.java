package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingRule;

/** POST /v1.0/conference/videoConferences/{conferenceId}/subtitleEvents. */
final class SetSubtitleEvent implements AuthorizedOperation {

    private final RecordedMeetings meetings;

    SetSubtitleEvent(RecordedMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        boolean enable = PARAMS_ERROR.require("enable", call.body(Request.class).enable());
        meetings.running(caller, call, RecordedMeetings::permissionError).set(MeetingRule.SUBTITLE_EVENTS, enable);
        return Response.success();
    }

    private record Request(Boolean enable) {
    }
}
