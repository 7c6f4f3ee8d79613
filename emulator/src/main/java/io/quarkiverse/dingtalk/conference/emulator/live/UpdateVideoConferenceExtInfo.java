package io.quarkiverse.dingtalk.conference.emulator.live;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;

/** PUT /v1.0/conference/videoConferences/{conferenceId}/extInfo, which takes nothing and changes nothing. */
final class UpdateVideoConferenceExtInfo implements AuthorizedOperation {

    private final MeetingFinder finder;

    UpdateVideoConferenceExtInfo(MeetingFinder finder) {
        this.finder = finder;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        finder.own(caller, call);
        return Response.code200();
    }
}
