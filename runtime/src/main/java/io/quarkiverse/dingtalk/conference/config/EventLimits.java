package io.quarkiverse.dingtalk.conference.config;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What is in range of the properties about events. */
public final class EventLimits {

    /** More is meant as no limit, for which there is no need; far more can no longer be added to a time. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private static final int MOST_CONCURRENT = 10_000;
    private static final int MOST_REMEMBERED = 10_000_000;

    private EventLimits() {
    }

    /** What is out of range for a client, a sentence each. */
    public static List<String> problems(ClientName name, EventsConfig events) {
        return Stream.of(number(name, "events.max-concurrent", events.maxConcurrent(), 1, MOST_CONCURRENT),
                number(name, "events.remembered", events.remembered(), 0, MOST_REMEMBERED),
                time(name, "events.remembered-for", events.rememberedFor(), Duration.ZERO),
                time(name, "events.shutdown-timeout", events.shutdownTimeout(), Duration.ZERO))
                .filter(problem -> !problem.isEmpty()).toList();
    }

    private static String number(ClientName name, String property, int value, int least, int most) {
        return least <= value && value <= most ? ""
                : name.key(property) + " must be from " + least + " to " + most + ", but is " + value;
    }

    /** @return a sentence, or nothing */
    static String time(ClientName name, String property, Duration value, Duration least) {
        return least.compareTo(value) <= 0 && value.compareTo(LONGEST) <= 0 ? ""
                : name.key(property) + " must be " + (least.isZero() ? "no less than no time" : "longer than no time")
                        + " and at most " + LONGEST.toDays() + " days, but is " + value;
    }
}
