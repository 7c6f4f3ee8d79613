package io.quarkiverse.dingtalk.conference.rest.live;

import io.quarkiverse.dingtalk.conference.live.LiveMeetingSettings;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record UpdateVideoConferenceSettingRequest(Boolean allowUnmuteSelf, Boolean autoTransferHost,
        Boolean forbiddenShareScreen, Boolean lockConference, Boolean muteAll, Boolean onlyInternalEmployeesJoin)
        implements
            WireRequest {

    public static UpdateVideoConferenceSettingRequest of(LiveMeetingSettings settings) {
        return new UpdateVideoConferenceSettingRequest(settings.selfUnmute().orElse(null),
                settings.hostTransfer().orElse(null), settings.screenSharing().map(allowed -> !allowed).orElse(null),
                settings.locked().orElse(null), settings.allMuted().orElse(null), settings.internalOnly().orElse(null));
    }
}
