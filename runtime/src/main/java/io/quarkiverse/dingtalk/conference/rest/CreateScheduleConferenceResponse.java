package io.quarkiverse.dingtalk.conference.rest;

import java.util.List;
import java.util.Optional;

import io.quarkiverse.dingtalk.conference.ScheduledMeeting;

public record CreateScheduleConferenceResponse(String requestId, String scheduleConferenceId, String roomCode, String url,
        List<String> phones) implements WireResponse<ScheduledMeeting> {

    @Override
    public boolean complete() {
        return scheduleConferenceId != null && !scheduleConferenceId.isBlank();
    }

    @Override
    public ScheduledMeeting result() {
        return new ScheduledMeeting(scheduleConferenceId, roomCode, Optional.ofNullable(url), Lists.of(phones),
                Optional.ofNullable(requestId), Optional.empty());
    }
}
