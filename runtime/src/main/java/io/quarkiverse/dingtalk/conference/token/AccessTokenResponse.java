package io.quarkiverse.dingtalk.conference.token;

import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

public record AccessTokenResponse(String accessToken, Long expireIn) implements WireResponse<IssuedToken> {

    @Override
    public boolean complete() {
        return accessToken != null && !accessToken.isBlank();
    }

    @Override
    public IssuedToken result() {
        return IssuedToken.of(accessToken, expireIn);
    }

    @Override
    public String toString() {
        return "AccessTokenResponse[accessToken=***, expireIn=" + expireIn + "]";
    }
}
