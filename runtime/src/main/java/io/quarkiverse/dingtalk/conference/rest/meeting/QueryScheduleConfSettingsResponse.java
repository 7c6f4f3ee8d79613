package io.quarkiverse.dingtalk.conference.rest.meeting;

import io.quarkiverse.dingtalk.conference.MeetingSettings;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

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
