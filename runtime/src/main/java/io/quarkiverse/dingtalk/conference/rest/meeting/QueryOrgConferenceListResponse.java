package io.quarkiverse.dingtalk.conference.rest.meeting;

import java.util.List;

import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.PagedResponse;

public record QueryOrgConferenceListResponse(Integer totalCount, String nextToken, Boolean hasMore,
        List<ConferenceModel> onGoingConfList) implements PagedResponse<MeetingInfo> {

    @Override
    public boolean complete() {
        return PagedResponse.super.complete() && ConferenceModel.allHaveIds(onGoingConfList);
    }

    @Override
    public boolean hasItems() {
        return onGoingConfList != null;
    }

    @Override
    public List<MeetingInfo> items() {
        return Lists.map(onGoingConfList, ConferenceModel::toMeetingInfo);
    }
}
