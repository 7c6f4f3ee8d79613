package io.quarkiverse.dingtalk.conference.token;

import java.time.Instant;
import java.util.Objects;

/** What DingTalk wants to see with every call. */
public final class AccessToken {

    private final String value;
    private final Instant expiresAt;

    /**
     * Blanks and line breaks around the value, with which a file may end, are no part of it.
     *
     * @param value the token itself, a secret
     * @param expiresAt until when DingTalk accepts it
     * @throws IllegalArgumentException if the value cannot travel in a header; it does not repeat the value
     * @throws NullPointerException naming what is null
     */
    public AccessToken(String value, Instant expiresAt) {
        this.value = Objects.requireNonNull(value, "value").strip();
        if (!isHeaderValue(this.value)) {
            throw new IllegalArgumentException("a token is not empty and has visible ASCII characters only; this one is not "
                    + "shown and has " + this.value.length() + " characters");
        }
        this.expiresAt = Objects.requireNonNull(expiresAt, "expiresAt");
    }

    /** The token itself, a secret. */
    public String value() {
        return value;
    }

    /** Until when DingTalk accepts it. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** Whether a text that is not blank can be a token. */
    public static boolean isHeaderValue(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccessToken token && value.equals(token.value) && expiresAt.equals(token.expiresAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, expiresAt);
    }

    @Override
    public String toString() {
        return "AccessToken[value=***, expiresAt=" + expiresAt + "]";
    }
}
