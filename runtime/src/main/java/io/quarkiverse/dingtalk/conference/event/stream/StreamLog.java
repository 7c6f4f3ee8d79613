package io.quarkiverse.dingtalk.conference.event.stream;

import java.time.Duration;
import java.util.function.LongSupplier;

import org.jboss.logging.Logger;

import io.quarkiverse.dingtalk.conference.config.ClientName;

/** Tells of an outage once, and of its end. */
final class StreamLog {

    private static final Logger LOG = Logger.getLogger(StreamSource.class);

    private final ClientName client;
    private final LongSupplier nanoTime;
    private boolean down;
    private boolean refusalTold;
    private long since;

    StreamLog(ClientName client, LongSupplier nanoTime) {
        this.client = client;
        this.nanoTime = nanoTime;
    }

    void opened() {
        if (down) {
            LOG.infof("The Stream connection of %s is back after %d s", client,
                    Duration.ofNanos(nanoTime.getAsLong() - since).toSeconds());
        } else {
            LOG.debugf("A Stream connection of %s is open", client);
        }
        down = false;
        refusalTold = false;
    }

    void lost(String reason) {
        down("The Stream connection of %s is lost: %s. No events arrive until it is back; it is tried again until then.",
                reason);
    }

    void failed(StreamFailure failure) {
        if (failure.isRefused() && !refusalTold) {
            refusalTold = true;
            begins();
            LOG.errorf("There is no Stream connection of %s: %s. No events arrive; it is tried again, more slowly.", client,
                    failure.getMessage());
        } else {
            down("There is no Stream connection of %s: %s. No events arrive until there is; it is tried again until then.",
                    failure.getMessage());
        }
    }

    private void down(String message, String reason) {
        if (down) {
            LOG.debugf(message, client, reason);
        } else {
            begins();
            LOG.warnf(message, client, reason);
        }
    }

    private void begins() {
        if (!down) {
            down = true;
            since = nanoTime.getAsLong();
        }
    }
}
