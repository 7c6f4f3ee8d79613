package io.quarkiverse.dingtalk.conference.event.stream;

import java.time.Duration;

/**
 * How long is waited for what.
 *
 * @param attempt for the gateway's answer, and then for the WebSocket
 * @param silence after this time in which nothing has arrived, the server is asked whether it is there
 * @param answer for the answer to that
 * @param patience for a place among the events in work, before further events are refused
 * @param proof after this time a connection counts as one that works, even if nothing has arrived
 */
record StreamTimes(Duration attempt, Duration silence, Duration answer, Duration patience, Duration proof) {

    static final StreamTimes DEFAULT = new StreamTimes(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(5),
            Duration.ofSeconds(5), Duration.ofSeconds(10));
}
