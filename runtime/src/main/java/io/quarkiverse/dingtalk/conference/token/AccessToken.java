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

    private static final Pattern HEADER_VALUE = Pattern.compile("[^\\p{Cntrl}\\s]+");

    /** @throws IllegalArgumentException if the value cannot travel in a header; it does not repeat the value */
    public AccessToken {
        if (!HEADER_VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a token holds neither blanks nor line breaks, and is not empty; this one is not "
                            + "shown and has " + value.length() + " characters");
        }
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    @Override
    public String toString() {
        return "AccessToken[value=***, expiresAt=" + expiresAt + "]";
    }
}
