package io.quarkiverse.dingtalk.conference.token;

import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record AccessTokenRequest(String appKey, String appSecret) implements WireRequest {

    @Override
    public String toString() {
        return "AccessTokenRequest[appKey=" + appKey + ", appSecret=***]";
    }
}
