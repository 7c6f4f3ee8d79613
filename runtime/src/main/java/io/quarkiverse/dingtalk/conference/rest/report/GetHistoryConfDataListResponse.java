package io.quarkiverse.dingtalk.conference.rest.report;

import java.util.List;

import io.quarkiverse.dingtalk.conference.report.MeetingReport;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;

public record GetHistoryConfDataListResponse(List<ConfData> list, String nextToken)
        implements
            DataListResponse<ConfData, MeetingReport> {

    @Override
    public boolean complete() {
        return DataListResponse.super.complete()
                && (list == null || list.stream().allMatch(meeting -> meeting == null || meeting.complete()));
    }

    @Override
    public List<MeetingReport> items() {
        return Lists.map(list, ConfData::result);
    }
}
