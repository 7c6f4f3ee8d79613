package io.quarkiverse.dingtalk.conference.emulator.token;

record AccessTokenResponse(String accessToken, long expireIn) {

    AccessTokenResponse(String accessToken) {
        this(accessToken, AccessTokens.LIFETIME.toSeconds());
    }
}
