package io.quarkiverse.dingtalk.conference.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.quarkiverse.dingtalk.conference.MeetingMember;

public record QueryConferenceMembersResponse(Integer totalCount, String nextToken, List<MemberModel> memberModels)
        implements
            PagedResponse<MeetingMember> {

    @Override
    public List<MeetingMember> items() {
        return memberModels == null ? null : Lists.map(memberModels, MemberModel::toMeetingMember);
    }

    public record MemberModel(Code attendStatus, Boolean coHost, String conferenceId, Long duration, Boolean host,
            String jobNumber, Long joinTime, Long leaveTime, Boolean outerOrgMember, Boolean pstnJoin, String unionId,
            String userNick) {

        MeetingMember toMeetingMember() {
            return new MeetingMember(
                    Optional.ofNullable(conferenceId),
                    Optional.ofNullable(unionId).filter(id -> !id.isEmpty()),
                    Optional.ofNullable(userNick),
                    Optional.ofNullable(jobNumber),
                    Optional.ofNullable(host),
                    Optional.ofNullable(coHost),
                    Optional.ofNullable(outerOrgMember),
                    Optional.ofNullable(pstnJoin),
                    Optional.ofNullable(joinTime).map(Instant::ofEpochMilli),
                    Optional.ofNullable(leaveTime).map(Instant::ofEpochMilli),
                    Optional.ofNullable(duration).map(Duration::ofMillis),
                    Optional.ofNullable(attendStatus).map(Code::text));
        }
    }
}
