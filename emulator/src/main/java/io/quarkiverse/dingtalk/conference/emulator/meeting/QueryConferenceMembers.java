package io.quarkiverse.dingtalk.conference.emulator.meeting;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.LastPage;
import io.quarkiverse.dingtalk.conference.emulator.access.MeetingAccess;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Paging;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Device;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.quarkiverse.dingtalk.conference.emulator.state.Member;

/** GET /v1.0/conference/videoConferences/{conferenceId}/members. */
final class QueryConferenceMembers implements AuthorizedOperation {

    private static final int PAGE_SIZE = 128;

    private final Meetings meetings;
    private final Choices choices;

    QueryConferenceMembers(Meetings meetings, Choices choices) {
        this.meetings = meetings;
        this.choices = choices;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        Paging paging = Paging.of(call, "members of " + call.path("conferenceId"), PAGE_SIZE,
                what -> new ApiException(400, "paramError", "PARAM ERROR"));
        Meeting meeting = MeetingAccess.find(meetings, caller, call);
        Paging.Page<Member> page = paging.page(List.copyOf(meeting.members()));
        return Response.ok(new Body(page.totalCount(), LastPage.tokenAfter(page, call, choices),
                page.items().stream().map(member -> Model.of(member, meeting)).toList()));
    }

    private record Body(int totalCount, String nextToken, List<Model> memberModels) {
    }

    /**
     * @param outerOrgMember absent for insiders
     * @param jobNumber since release 2.2.62 of the official SDK
     * @param duration in milliseconds
     */
    private record Model(String conferenceId, String unionId, String userNick, int attendStatus, boolean host, boolean coHost,
            Boolean outerOrgMember, boolean pstnJoin, String jobNumber, Long joinTime, Long leaveTime, Long duration) {

        static Model of(Member member, Meeting meeting) {
            return new Model(
                    meeting.id(),
                    member.unionId(),
                    member.nick(),
                    member.status().code(),
                    member.isHost(),
                    member.isCoHost(),
                    member.isOutsider() ? true : null,
                    member.device() == Device.TELEPHONE,
                    jobNumber(member),
                    member.joinTime(),
                    member.leaveTime(),
                    member.leaveTime() == null ? null : member.stayed());
        }

        /** guessed: a number for colleagues, made of the unionId as there is no register of people here. */
        private static String jobNumber(Member member) {
            return member.isOutsider() || member.device().code() == null ? null
                    : "job-" + Integer.toUnsignedString(member.unionId().hashCode());
        }
    }
}
