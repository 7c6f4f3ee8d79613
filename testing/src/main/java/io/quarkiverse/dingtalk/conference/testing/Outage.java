package io.quarkiverse.dingtalk.conference.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The time in which the embedded DingTalk refuses connections because it was told to. */
final class Outage {

    private static final Duration GRACE = Duration.ofSeconds(5); // listening again may take a moment
    private static final Duration PAUSE = Duration.ofMillis(5); // nothing tells that a port is open but trying

    private volatile long end = System.nanoTime();

    void begin(Duration time) {
        end = System.nanoTime() + time.plus(GRACE).toNanos();
    }

    boolean mayLast() {
        return System.nanoTime() - end < 0;
    }

    void pause() {
        LockSupport.parkNanos(PAUSE.toNanos());
    }
}
