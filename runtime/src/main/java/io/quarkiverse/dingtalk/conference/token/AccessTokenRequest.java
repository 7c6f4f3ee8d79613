package io.quarkiverse.dingtalk.conference.token;

public record AccessTokenRequest(String appKey, String appSecret) {

    @Override
    public String toString() {
        return "AccessTokenRequest[appKey=" + appKey + ", appSecret=***]";
    }
}
