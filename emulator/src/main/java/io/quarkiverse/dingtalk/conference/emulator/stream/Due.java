package io.quarkiverse.dingtalk.conference.emulator.stream;

import java.time.Duration;
import java.time.Instant;

/** What is to be done so long after something else. */
final class Due {

    private Due() {
    }

    /** A clock that was put back makes everything due: nobody should wait until it has caught up. */
    static boolean is(Instant since, Duration after, Instant now) {
        return now.isBefore(since) || !now.isBefore(since.plus(after));
    }
}
