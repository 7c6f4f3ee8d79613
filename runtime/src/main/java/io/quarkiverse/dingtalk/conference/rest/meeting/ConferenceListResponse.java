package io.quarkiverse.dingtalk.conference.rest.meeting;

import java.util.List;

import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.PagedResponse;

/** Meetings, a page of them: of one booking, or of one room code. Only the latter has {@code hasMore}. */
public record ConferenceListResponse(Integer totalCount, String nextToken, Boolean hasMore,
        List<ConferenceModel> conferenceList) implements PagedResponse<MeetingInfo> {

    @Override
    public boolean complete() {
        return PagedResponse.super.complete() && ConferenceModel.allHaveIds(conferenceList);
    }

    @Override
    public boolean hasItems() {
        return conferenceList != null;
    }

    @Override
    public List<MeetingInfo> items() {
        return Lists.map(conferenceList, ConferenceModel::toMeetingInfo);
    }
}
