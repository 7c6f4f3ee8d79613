package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;

/** A token as DingTalk grants it: for how long, not until when. */
record GrantedToken(String value, Duration lifetime) {

    /** @param seconds may be null, which counts as no time */
    static GrantedToken of(String value, Long seconds) {
        return new GrantedToken(value, Duration.ofSeconds(seconds == null ? 0 : seconds));
    }

    @Override
    public String toString() {
        return "GrantedToken[value=***, lifetime=" + lifetime + "]";
    }
}
