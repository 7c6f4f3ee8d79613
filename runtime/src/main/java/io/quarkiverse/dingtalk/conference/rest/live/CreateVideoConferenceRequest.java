package io.quarkiverse.dingtalk.conference.rest.live;

import java.util.List;
import java.util.function.Function;

import io.quarkiverse.dingtalk.conference.live.LiveMeetingRequest;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

/** People are named by unionId, whatever the fields are called. */
public record CreateVideoConferenceRequest(String userId, String confTitle, Boolean inviteCaller,
        List<String> inviteUserIds) implements WireRequest {

    public static CreateVideoConferenceRequest of(LiveMeetingRequest request) {
        return new CreateVideoConferenceRequest(request.starter(), request.title(), request.ringStarter().orElse(null),
                Lists.orAbsent(request.invitees(), Function.identity()));
    }
}
