package io.quarkiverse.dingtalk.conference.event.callback;

import java.time.Duration;
import java.time.InstantSource;

import org.jboss.logging.Logger;

import io.quarkiverse.dingtalk.conference.config.ClientName;

/** Tells of calls that were refused. Anybody can make such calls, so that it tells of the first of a minute only. */
final class RefusalLog {

    private static final Logger LOG = Logger.getLogger(RefusalLog.class);
    private static final long PAUSE = Duration.ofMinutes(1).toMillis();

    private final ClientName client;
    private final InstantSource clock;
    private long toldAt;
    private int untold;

    RefusalLog(ClientName client, InstantSource clock) {
        this.client = client;
        this.clock = clock;
    }

    void refused(String reason) {
        int more = untoldBefore(clock.millis());
        if (more >= 0) {
            LOG.warnf("A call of the HTTP callback of %s was refused: %s%s", client, reason,
                    more == 0 ? "" : " (and " + more + " more since the last time that this was told)");
        }
    }

    /** -1 if it is not to be told now. */
    private synchronized int untoldBefore(long now) {
        if (Math.abs(now - toldAt) < PAUSE) {
            untold++;
            return -1;
        }
        int before = untold;
        toldAt = now;
        untold = 0;
        return before;
    }
}
