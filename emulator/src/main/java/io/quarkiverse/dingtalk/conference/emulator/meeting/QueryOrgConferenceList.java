package io.quarkiverse.dingtalk.conference.emulator.meeting;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Paging;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** GET /v1.0/conference/orgConferences: what takes place in an organization now. */
final class QueryOrgConferenceList implements AuthorizedOperation {

    private final Meetings meetings;

    QueryOrgConferenceList(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        Paging paging = Paging.of(call, "meetings of " + caller.corpId(),
                what -> new ApiException(400, "paramError", "PARAM ERROR"));
        Paging.Page<Meeting> page = paging.page(Running.in(meetings, caller).toList());
        return Response.ok(new Body(page.nextToken(), page.hasMore(), page.totalCount(),
                page.items().stream().map(Conference::of).toList()));
    }

    private record Body(String nextToken, boolean hasMore, int totalCount, List<Conference> onGoingConfList) {
    }

    /** Without the endTime of the page. guessed: it is as absent from a running meeting as elsewhere. */
    private record Conference(String conferenceId, String title, String roomCode, int status, long startTime, String creatorId,
            String creatorNick, String bizType) {

        static Conference of(Meeting meeting) {
            String creator = meeting.details().creatorUnionId();
            return new Conference(meeting.id(), meeting.details().title(), meeting.room().code(), meeting.status().code(),
                    meeting.startTime(), creator, Nick.of(creator), BizType.of(meeting));
        }
    }
}
