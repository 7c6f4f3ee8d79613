package io.quarkiverse.dingtalk.conference.token;

import java.time.Instant;

/**
 * What DingTalk wants to see with every call.
 *
 * @param value the token itself, a secret
 * @param expiresAt until when DingTalk accepts it
 */
public record AccessToken(String value, Instant expiresAt) {

    @Override
    public String toString() {
        return "AccessToken[value=***, expiresAt=" + expiresAt + "]";
    }
}
