package io.quarkiverse.dingtalk.conference.rest.meeting;

import java.util.List;

import io.quarkiverse.dingtalk.conference.MeetingMember;
import io.quarkiverse.dingtalk.conference.rest.wire.Code;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.PagedResponse;
import io.quarkiverse.dingtalk.conference.rest.wire.Times;

public record QueryConferenceMembersResponse(Integer totalCount, String nextToken, List<MemberModel> memberModels)
        implements
            PagedResponse<MeetingMember> {

    @Override
    public boolean hasItems() {
        return memberModels != null;
    }

    @Override
    public List<MeetingMember> items() {
        return Lists.map(memberModels, MemberModel::toMeetingMember);
    }

    public record MemberModel(Code attendStatus, Boolean coHost, String conferenceId, Long duration, Boolean host,
            String jobNumber, Long joinTime, Long leaveTime, Boolean outerOrgMember, Boolean pstnJoin, String unionId,
            String userNick) {

        MeetingMember toMeetingMember() {
            return MeetingMember.builder()
                    .conferenceId(conferenceId)
                    .unionId(unionId == null || unionId.isEmpty() ? null : unionId)
                    .name(userNick)
                    .jobNumber(jobNumber)
                    .host(host)
                    .coHost(coHost)
                    .outsider(outerOrgMember)
                    .byPhone(pstnJoin)
                    .joinedAt(Times.instant(joinTime))
                    .leftAt(Times.instant(leaveTime))
                    .duration(Times.duration(duration))
                    .attendStatus(attendStatus == null ? null : attendStatus.text())
                    .build();
        }
    }
}
