package io.quarkiverse.dingtalk.conference.rest.meeting;

import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record CancelScheduleConferenceRequest(String scheduleConferenceId, String creatorUnionId) implements WireRequest {
}
