package io.quarkiverse.dingtalk.conference.rest.meeting;

import io.quarkiverse.dingtalk.conference.SignInLink;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

public record CreateAutoLoginUrlResponse(LoginInfo loginInfo, Boolean success) implements WireResponse<SignInLink> {

    @Override
    public boolean complete() {
        return !Boolean.FALSE.equals(success) && loginInfo != null && loginInfo.loginUrl != null
                && !loginInfo.loginUrl.isBlank();
    }

    @Override
    public SignInLink result() {
        return SignInLink.builder().url(loginInfo.loginUrl).build();
    }

    public record LoginInfo(String loginUrl) {

        /** Without the link, which is a secret. */
        @Override
        public String toString() {
            return "LoginInfo[loginUrl=***]";
        }
    }
}
