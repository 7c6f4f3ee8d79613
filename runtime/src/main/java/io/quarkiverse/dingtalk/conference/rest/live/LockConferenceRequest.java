package io.quarkiverse.dingtalk.conference.rest.live;

import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record LockConferenceRequest(String action) implements WireRequest {

    public static final LockConferenceRequest LOCK = new LockConferenceRequest("lock");
    public static final LockConferenceRequest UNLOCK = new LockConferenceRequest("unlock");
}
