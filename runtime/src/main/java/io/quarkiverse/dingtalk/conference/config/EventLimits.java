package io.quarkiverse.dingtalk.conference.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is in range of the properties about events. */
public final class EventLimits {

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
        problems.add(TimeLimits.problem(name, "events.remembered-for", events.rememberedFor(), Duration.ZERO));
        problems.add(TimeLimits.problem(name, "events.shutdown-timeout", events.shutdownTimeout(), Duration.ZERO));
        problems.removeAll(List.of(NONE));
        return problems;
    }

    private static String number(ClientName name, String property, int value, int least, int most) {
        return least <= value && value <= most ? NONE
                : name.key(property) + " must be from " + least + " to " + most + ", but is " + value;
    }
}
