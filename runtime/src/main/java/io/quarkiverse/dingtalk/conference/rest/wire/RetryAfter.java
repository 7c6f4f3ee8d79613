package io.quarkiverse.dingtalk.conference.rest.wire;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * The header {@code Retry-After}: seconds, or the date of an HTTP header. DingTalk documents none; a gateway on the way may
 * send one.
 */
final class RetryAfter {

    private RetryAfter() {
    }

    /** Null if there is none, or none that can be read. */
    static Duration parse(String header) {
        if (header == null) {
            return null;
        }
        var text = header.strip();
        if (text.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            var wait = Duration.between(Instant.now(), DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeParseException neither) {
            return null;
        }
    }
}
