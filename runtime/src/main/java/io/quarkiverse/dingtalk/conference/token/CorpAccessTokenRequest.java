package io.quarkiverse.dingtalk.conference.token;

public record CorpAccessTokenRequest(String suiteKey, String suiteSecret, String authCorpId, String suiteTicket) {

    @Override
    public String toString() {
        return "CorpAccessTokenRequest[suiteKey=" + suiteKey + ", suiteSecret=***, authCorpId=" + authCorpId
                + ", suiteTicket=***]";
    }
}
