package io.quarkiverse.dingtalk.conference.rest.meeting;

import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

public record QueryConferenceInfoResponse(ConferenceModel confInfo) implements WireResponse<MeetingInfo> {

    @Override
    public boolean complete() {
        return confInfo != null && confInfo.hasId();
    }

    @Override
    public MeetingInfo result() {
        return confInfo.toMeetingInfo();
    }
}
