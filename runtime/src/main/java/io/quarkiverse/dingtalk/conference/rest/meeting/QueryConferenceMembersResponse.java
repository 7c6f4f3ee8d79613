package io.quarkiverse.dingtalk.conference.rest.meeting;

import java.util.List;

import io.quarkiverse.dingtalk.conference.MeetingMember;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.PagedResponse;

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
}
