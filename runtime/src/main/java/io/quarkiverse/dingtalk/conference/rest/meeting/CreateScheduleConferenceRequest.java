package io.quarkiverse.dingtalk.conference.rest.meeting;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record CreateScheduleConferenceRequest(String creatorUnionId, String title, Long startTime, Long endTime,
        ScheduleConfSettingModel scheduleConfSettingModel) implements WireRequest {

    public static CreateScheduleConferenceRequest of(MeetingRequest request) {
        return new CreateScheduleConferenceRequest(request.creator(), request.title(), request.startsAt().toEpochMilli(),
                request.endsAt().toEpochMilli(), request.settings().map(ScheduleConfSettingModel::of).orElse(null));
    }
}
