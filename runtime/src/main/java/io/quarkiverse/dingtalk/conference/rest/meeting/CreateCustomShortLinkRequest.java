package io.quarkiverse.dingtalk.conference.rest.meeting;

import io.quarkiverse.dingtalk.conference.ShortLinkRequest;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record CreateCustomShortLinkRequest(String scheduleConferenceId, String creatorUnionId, String coolAppCode,
        String extensionAppBizData, Boolean useExtensionApp) implements WireRequest {

    public static CreateCustomShortLinkRequest of(ShortLinkRequest request) {
        return new CreateCustomShortLinkRequest(request.scheduleConferenceId(), request.creator(), request.appCode(),
                request.data().orElse(null), request.useApp().orElse(null));
    }
}
