package io.quarkiverse.dingtalk.conference.rest.meeting;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

import io.quarkiverse.dingtalk.conference.Booking;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.Times;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

public record QueryScheduleConferenceResponse(String requestId, String scheduleConferenceId, String title, Long startTime,
        Long endTime, String roomCode, String url, List<String> phones) implements WireResponse<Booking> {

    @Override
    public boolean complete() {
        return scheduleConferenceId != null && !scheduleConferenceId.isBlank() && title != null && startTime != null
                && endTime != null;
    }

    @Override
    public Booking result() {
        return Booking.builder()
                .scheduleConferenceId(scheduleConferenceId)
                .title(title)
                .startsAt(Times.instant(startTime))
                .endsAt(Times.instant(endTime))
                .roomCode(requireNonNullElse(roomCode, ""))
                .joinUrl(url)
                .phones(Lists.of(phones))
                .requestId(requestId)
                .build();
    }
}
