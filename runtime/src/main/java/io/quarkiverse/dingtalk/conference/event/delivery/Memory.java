package io.quarkiverse.dingtalk.conference.event.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which events were handled lately: a bounded number, for a bounded time. */
final class Memory {

    private final int most;
    private final Duration time;
    private final InstantSource clock;
    /** In the order of their time, the oldest first. */
    private final Map<String, Instant> until = new LinkedHashMap<>();

    Memory(int most, Duration time, InstantSource clock) {
        this.most = most;
        this.time = time;
        this.clock = clock;
    }

    synchronized boolean holds(String id) {
        var end = until.get(id);
        return end != null && clock.instant().isBefore(end);
    }

    synchronized void add(String id) {
        var now = clock.instant();
        until.remove(id); // so that it becomes the newest
        until.put(id, now.plus(time));
        var oldest = until.values().iterator();
        while (oldest.hasNext()) {
            var end = oldest.next();
            if (until.size() <= most && now.isBefore(end)) {
                return;
            }
            oldest.remove();
        }
    }
}
