package io.quarkiverse.dingtalk.conference.rest.wire;

import java.time.Duration;
import java.time.Instant;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;

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

    /** @throws InvalidRequestException if the time is null, or too far away for milliseconds */
    public static long millis(String field, Instant time) {
        InvalidRequestException.unlessNull(field, time);
        try {
            return time.toEpochMilli();
        } catch (ArithmeticException tooFarAway) {
            throw new InvalidRequestException(field, time, "must be a time that can be counted in milliseconds");
        }
    }
}
