package io.quarkiverse.dingtalk.conference.rest.meeting;

import io.quarkiverse.dingtalk.conference.MeetingSettings;
import io.quarkiverse.dingtalk.conference.MinutesSettings;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record UpdateScheduleConfSettingsRequest(String scheduleConferenceId, String creatorUnionId,
        ScheduleConfSettingModel scheduleConfSettingModel) implements WireRequest {

    /**
     * The settings to be sent.
     *
     * @param before as they are, if that is known; else empty ones
     * @throws InvalidRequestException if they cannot be sent
     */
    public static UpdateScheduleConfSettingsRequest of(String scheduleConferenceId, String creator, MeetingSettings before,
            MeetingSettings settings) {
        settings.checkSendable();
        settings.minutes().flatMap(MinutesSettings::recordShownByParticipants).ifPresent(value -> {
            throw new InvalidRequestException("minutes.recordShownByParticipants", value,
                    "must not be set: DingTalk takes it when a meeting is booked, and not in a change");
        });
        return new UpdateScheduleConfSettingsRequest(scheduleConferenceId, creator,
                ScheduleConfSettingModel.of(before, settings));
    }
}
