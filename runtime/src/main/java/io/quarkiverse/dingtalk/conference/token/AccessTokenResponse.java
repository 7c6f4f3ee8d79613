package io.quarkiverse.dingtalk.conference.token;

import io.quarkiverse.dingtalk.conference.rest.Answer;

public record AccessTokenResponse(String accessToken, Long expireIn) implements Answer<GrantedToken> {

    @Override
    public boolean complete() {
        return accessToken != null && !accessToken.isBlank();
    }

    @Override
    public GrantedToken result() {
        return GrantedToken.of(accessToken, expireIn);
    }

    @Override
    public String toString() {
        return "AccessTokenResponse[accessToken=***, expireIn=" + expireIn + "]";
    }
}
