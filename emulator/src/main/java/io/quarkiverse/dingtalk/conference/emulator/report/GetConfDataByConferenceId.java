package io.quarkiverse.dingtalk.conference.emulator.report;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.MeetingAccess;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** GET /v1.0/conference/videoConferences/{conferenceId}/infos. */
final class GetConfDataByConferenceId implements AuthorizedOperation {

    private final Meetings meetings;

    GetConfDataByConferenceId(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        Parameters.requireRealData(call);
        return Response.ok(ConferenceData.of(MeetingAccess.find(meetings, caller, call)));
    }
}
