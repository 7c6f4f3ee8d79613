package io.quarkiverse.dingtalk.conference.token;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

/** The same as {@link AccessTokenResponse}, in snake case. */
public record TokenResponse(@JsonProperty("access_token") String accessToken, @JsonProperty("expires_in") Long expiresIn)
        implements
            WireResponse<IssuedToken> {

    @Override
    public boolean complete() {
        return accessToken != null && !accessToken.isBlank();
    }

    @Override
    public IssuedToken result() {
        return IssuedToken.of(accessToken, expiresIn);
    }

    @Override
    public String toString() {
        return "TokenResponse[accessToken=***, expiresIn=" + expiresIn + "]";
    }
}
