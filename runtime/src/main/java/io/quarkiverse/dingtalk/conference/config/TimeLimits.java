package io.quarkiverse.dingtalk.conference.config;

import java.time.Duration;

/** What is in range of properties that are times. */
public final class TimeLimits {

    /** More is meant as no limit, for which there is no need; far more can no longer be added to a time. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private TimeLimits() {
    }

    /** @return what is wrong with a time, in a sentence; empty if nothing is */
    public static String problem(ClientName name, String property, Duration value, Duration least) {
        return least.compareTo(value) <= 0 && value.compareTo(LONGEST) <= 0 ? ""
                : name.key(property) + " must be "
                        + (least.isZero() ? "zero or longer" : "at least " + least.toMillis() + " ms")
                        + " and at most " + LONGEST.toDays() + " days, but is " + value;
    }
}
