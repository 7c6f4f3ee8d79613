package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.time.Instant;

/** A token as DingTalk issues it: for how long, not until when. */
record IssuedToken(String value, Duration lifetime) {

    /** @param seconds may be null, which counts as no time */
    static IssuedToken of(String value, Long seconds) {
        return new IssuedToken(value, Duration.ofSeconds(seconds == null ? 0 : seconds));
    }

    AccessToken at(Instant now) {
        return new AccessToken(value, now.plus(TokenLifetime.plausible(lifetime)));
    }

    @Override
    public String toString() {
        return "IssuedToken[value=***, lifetime=" + lifetime + "]";
    }
}
