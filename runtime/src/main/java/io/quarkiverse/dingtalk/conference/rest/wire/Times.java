package io.quarkiverse.dingtalk.conference.rest.wire;

import java.time.Duration;
import java.time.Instant;

/** Milliseconds are on the wire only. */
public final class Times {

    private Times() {
    }

    public static Instant instant(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    public static Duration duration(Long millis) {
        return millis == null ? null : Duration.ofMillis(millis);
    }
}
