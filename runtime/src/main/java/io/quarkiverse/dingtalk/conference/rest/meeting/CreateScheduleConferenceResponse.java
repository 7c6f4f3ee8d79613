package io.quarkiverse.dingtalk.conference.rest.meeting;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

import io.quarkiverse.dingtalk.conference.ScheduledMeeting;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

public record CreateScheduleConferenceResponse(String requestId, String scheduleConferenceId, String roomCode, String url,
        List<String> phones) implements WireResponse<ScheduledMeeting> {

    @Override
    public boolean complete() {
        return scheduleConferenceId != null && !scheduleConferenceId.isBlank();
    }

    @Override
    public ScheduledMeeting result() {
        return ScheduledMeeting.builder()
                .scheduleConferenceId(scheduleConferenceId)
                .roomCode(requireNonNullElse(roomCode, ""))
                .joinUrl(url)
                .phones(Lists.of(phones))
                .requestId(requestId)
                .build();
    }
}
