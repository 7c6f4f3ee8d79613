package io.quarkiverse.dingtalk.conference.emulator.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Refusal;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.AttendStatus;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Device;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.quarkiverse.dingtalk.conference.emulator.state.Member;

/** GET /v1.0/conference/users/lists: the meetings that somebody is in now. */
final class QueryUserOnGoingConference implements AuthorizedOperation {

    private static final Refusal MISSING = what -> new ApiException(400, "param.error", "missing.user.info");

    private final Meetings meetings;
    private final Choices choices;

    QueryUserOnGoingConference(Meetings meetings, Choices choices) {
        this.meetings = meetings;
        this.choices = choices;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        String unionId = MISSING.requireText("unionId", call.query("unionId"));
        Map<String, Membership> memberships = new LinkedHashMap<>(); // guessed: by the id of the meeting
        Running.in(meetings, caller).forEach(meeting -> meeting.member(unionId).filter(this::isIn)
                .ifPresent(member -> memberships.put(meeting.id(), Membership.of(member, meeting))));
        return Response.ok(new Body(List.copyOf(memberships.keySet()), memberships));
    }

    boolean isIn(Member member) {
        return member.isInside() || member.status() == AttendStatus.CALLED
                && choices.is(Choice.ONGOING_OF_USER, "inside-or-called");
    }

    private record Body(List<String> onGoingConfIdList, Map<String, Membership> memberModelMap) {
    }

    /** Unlike that of QueryConferenceMembers it always tells whether that is an outsider, and it tells the device. */
    private record Membership(String conferenceId, String unionId, String userNick, int attendStatus, boolean host,
            boolean coHost, boolean outerOrgMember, boolean pstnJoin, String deviceType, Long joinTime, Long leaveTime,
            Long duration) {

        static Membership of(Member member, Meeting meeting) {
            return new Membership(
                    meeting.id(),
                    member.unionId(),
                    member.nick(),
                    member.status().code(),
                    member.isHost(),
                    member.isCoHost(),
                    member.isOutsider(),
                    member.device() == Device.TELEPHONE,
                    member.device().code(),
                    member.joinTime(),
                    member.leaveTime(),
                    member.leaveTime() == null ? null : member.stayed());
        }
    }
}
