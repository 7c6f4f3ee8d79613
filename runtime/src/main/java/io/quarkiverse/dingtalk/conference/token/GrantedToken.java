package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;

/** A token as DingTalk grants it: for how long, not until when. */
record GrantedToken(String value, Duration lifetime) {

    @Override
    public String toString() {
        return "GrantedToken[value=***, lifetime=" + lifetime + "]";
    }
}
