package io.quarkiverse.dingtalk.conference.rest.wire;

/** The header that carries the access token. */
public final class AccessTokenHeader {

    public static final String NAME = "x-acs-dingtalk-access-token";

    private AccessTokenHeader() {
    }
}
