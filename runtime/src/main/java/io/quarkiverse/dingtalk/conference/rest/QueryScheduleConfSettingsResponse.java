package io.quarkiverse.dingtalk.conference.rest;

import io.quarkiverse.dingtalk.conference.MeetingSettings;

public record QueryScheduleConfSettingsResponse(ScheduleConfSettingModel scheduleConfSettingModel)
        implements
            WireResponse<MeetingSettings> {

    @Override
    public boolean complete() {
        return scheduleConfSettingModel != null;
    }

    @Override
    public MeetingSettings result() {
        return scheduleConfSettingModel.toSettings();
    }
}
