package io.quarkiverse.dingtalk.conference.token;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What DingTalk wants to see with every call.
 *
 * @param value the token itself, a secret
 * @param expiresAt until when DingTalk accepts it
 */
public record AccessToken(String value, Instant expiresAt) {

    private static final Pattern HEADER_VALUE = Pattern.compile("[\\x21-\\x7E]+");

    /** @throws IllegalArgumentException if the value cannot travel in a header; it does not repeat the value */
    public AccessToken {
        if (!HEADER_VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("an access token consists of visible ASCII characters; this one (not shown, "
                    + value.length() + " characters) holds others, a blank or a line break perhaps");
        }
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    @Override
    public String toString() {
        return "AccessToken[value=***, expiresAt=" + expiresAt + "]";
    }
}
