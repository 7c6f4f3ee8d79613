package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.time.Instant;

/**
 * Bounds of the lifetime of a token. Without a lower bound, a lifetime of 0, a negative one or none would lead to a request
 * per call. A token that is used for too long is refused and then replaced at once, so nothing is lost.
 */
final class TokenLifetime {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(1);

    private TokenLifetime() {
    }

    static Duration plausible(Duration stated) {
        return stated.compareTo(SHORTEST) < 0 ? SHORTEST : stated.compareTo(LONGEST) > 0 ? LONGEST : stated;
    }

    /** A token that was issued just now. */
    static AccessToken plausible(AccessToken issued, Instant now) {
        var earliest = now.plus(SHORTEST);
        return issued.expiresAt().isBefore(earliest) ? new AccessToken(issued.value(), earliest) : atMost(issued, now);
    }

    /** A token that was issued some time ago. */
    static AccessToken atMost(AccessToken issued, Instant now) {
        var latest = now.plus(LONGEST);
        return issued.expiresAt().isAfter(latest) ? new AccessToken(issued.value(), latest) : issued;
    }
}
