package io.quarkiverse.dingtalk.conference.rest.minutes;

import io.quarkiverse.dingtalk.conference.minutes.MinutesRequest;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record StartMinutesRequest(String unionId, String ownerUnionId, Boolean recordAudio) implements WireRequest {

    public static StartMinutesRequest of(MinutesRequest request) {
        return new StartMinutesRequest(request.starter().orElse(null), request.owner().orElse(null),
                request.recordAudio().orElse(null));
    }
}
