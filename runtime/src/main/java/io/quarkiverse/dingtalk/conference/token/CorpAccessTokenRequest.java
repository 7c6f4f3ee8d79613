package io.quarkiverse.dingtalk.conference.token;

import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record CorpAccessTokenRequest(String suiteKey, String suiteSecret, String authCorpId,
        String suiteTicket) implements WireRequest {

    @Override
    public String toString() {
        return "CorpAccessTokenRequest[suiteKey=" + suiteKey + ", suiteSecret=***, authCorpId=" + authCorpId
                + ", suiteTicket=***]";
    }
}
