package io.quarkiverse.dingtalk.conference.rest.meeting;

import io.quarkiverse.dingtalk.conference.RescheduledMeeting;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record UpdateScheduleConferenceRequest(String scheduleConferenceId, String creatorUnionId, String title, Long startTime,
        Long endTime) implements WireRequest {

    /** DingTalk takes no part of it: all five fields are required. */
    public static UpdateScheduleConferenceRequest of(String creator, RescheduledMeeting plan) {
        return new UpdateScheduleConferenceRequest(plan.scheduleConferenceId(), creator, plan.title(),
                plan.startsAt().toEpochMilli(), plan.endsAt().toEpochMilli());
    }
}
