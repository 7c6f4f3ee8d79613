package io.quarkiverse.dingtalk.conference.token;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record TokenRequest(@JsonProperty("client_id") String clientId, @JsonProperty("client_secret") String clientSecret,
        @JsonProperty("grant_type") String grantType) implements WireRequest {

    static TokenRequest of(String clientId, String clientSecret) {
        return new TokenRequest(clientId, clientSecret, "client_credentials");
    }

    @Override
    public String toString() {
        return "TokenRequest[clientId=" + clientId + ", clientSecret=***, grantType=" + grantType + "]";
    }
}
