package io.quarkiverse.dingtalk.conference.token;

import java.time.Instant;
import java.util.Objects;

/**
 * What DingTalk wants to see with every call.
 *
 * @param value the token itself, a secret
 * @param expiresAt until when DingTalk accepts it
 */
public record AccessToken(String value, Instant expiresAt) {

    /**
     * Blanks and line breaks around the value, with which a file may end, are no part of it.
     *
     * @throws IllegalArgumentException if the value cannot travel in a header; it does not repeat the value
     */
    public AccessToken {
        value = value.strip();
        if (!isHeaderValue(value)) {
            throw new IllegalArgumentException("a token is not empty and has visible ASCII characters only; this one is not "
                    + "shown and has " + value.length() + " characters");
        }
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    /** Whether a text that is not blank can be a token. */
    public static boolean isHeaderValue(String text) {
        return !text.isEmpty() && text.chars().allMatch(it -> it > ' ' && it < 0x7f);
    }

    @Override
    public String toString() {
        return "AccessToken[value=***, expiresAt=" + expiresAt + "]";
    }
}
