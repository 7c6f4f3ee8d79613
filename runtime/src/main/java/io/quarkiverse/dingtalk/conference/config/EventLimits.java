package io.quarkiverse.dingtalk.conference.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is in range of the properties about events. */
public final class EventLimits {

    /** More is meant as no limit, for which there is no need; far more can no longer be added to a time. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private static final String NONE = "";

    private static final int MOST_CONCURRENT = 10_000;
    private static final int MOST_REMEMBERED = 10_000_000;

    private EventLimits() {
    }

    /** What is out of range for a client, a sentence each. */
    public static List<String> problems(ClientName name, EventsConfig events) {
        var problems = new ArrayList<String>(0);
        problems.add(number(name, "events.max-concurrent", events.maxConcurrent(), 1, MOST_CONCURRENT));
        problems.add(number(name, "events.remembered", events.remembered(), 0, MOST_REMEMBERED));
        problems.add(time(name, "events.remembered-for", events.rememberedFor(), Duration.ZERO));
        problems.add(time(name, "events.shutdown-timeout", events.shutdownTimeout(), Duration.ZERO));
        problems.removeAll(List.of(NONE));
        return problems;
    }

    private static String number(ClientName name, String property, int value, int least, int most) {
        return least <= value && value <= most ? NONE
                : name.key(property) + " must be from " + least + " to " + most + ", but is " + value;
    }

    /** @return a sentence, or nothing */
    static String time(ClientName name, String property, Duration value, Duration least) {
        return least.compareTo(value) <= 0 && value.compareTo(LONGEST) <= 0 ? NONE
                : name.key(property) + " must be " + (least.isZero() ? "zero or longer" : "longer than zero")
                        + " and at most " + LONGEST.toDays() + " days, but is " + value;
    }
}
