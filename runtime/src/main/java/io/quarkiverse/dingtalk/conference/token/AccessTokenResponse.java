package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;

import io.quarkiverse.dingtalk.conference.rest.Answer;

public record AccessTokenResponse(String accessToken, Long expireIn) implements Answer<GrantedToken> {

    @Override
    public boolean complete() {
        return accessToken != null && !accessToken.isBlank();
    }

    @Override
    public GrantedToken result() {
        return new GrantedToken(accessToken, Duration.ofSeconds(expireIn == null ? 0 : expireIn));
    }

    @Override
    public String toString() {
        return "AccessTokenResponse[accessToken=***, expireIn=" + expireIn + "]";
    }
}
