package io.quarkiverse.dingtalk.conference.rest;

import java.time.Duration;
import java.time.Instant;

/** Milliseconds are on the wire only. */
final class Times {

    private Times() {
    }

    static Instant instant(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    static Duration duration(Long millis) {
        return millis == null ? null : Duration.ofMillis(millis);
    }
}
