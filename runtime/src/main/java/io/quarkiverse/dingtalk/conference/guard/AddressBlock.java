package io.quarkiverse.dingtalk.conference.guard;

import java.time.Duration;

import io.quarkiverse.dingtalk.conference.value.Clocks;
import io.quarkiverse.dingtalk.conference.value.Clocks.Period;

/**
 * Whether DingTalk blocks the address of this machine, which concerns all clients and organizations that call the same
 * host: whoever finds out tells all of them. While it lasts, one call at a time is let through as a probe.
 */
public final class AddressBlock {

    private final Clocks clocks;
    private volatile boolean blocked;
    private long begunAt;
    private Period untilProbe;

    public AddressBlock(Clocks clocks) {
        this.clocks = clocks;
    }

    /** Whether calls are refused now. */
    public boolean refuses() {
        return blocked && isBeforeProbe();
    }

    /**
     * Whether an attempt may be made now. If it is a probe, there is no other for a while.
     *
     * @param probeMillis how long it is until the next probe
     */
    public boolean admits(long probeMillis) {
        return !blocked || admitsProbe(probeMillis);
    }

    private synchronized boolean isBeforeProbe() {
        return !untilProbe.isOver();
    }

    private synchronized boolean admitsProbe(long probeMillis) {
        if (blocked && isBeforeProbe()) {
            return false;
        }
        untilProbe = clocks.period(Duration.ofMillis(probeMillis));
        return true;
    }

    /** This is another machine. */
    public void forget() {
        blocked = false;
    }

    /** DingTalk has said so. */
    public synchronized void begin(long probeMillis) {
        begunAt = clocks.nanos().getAsLong();
        untilProbe = clocks.period(Duration.ofMillis(probeMillis));
        blocked = true;
    }

    /**
     * DingTalk has answered a request; one that was sent before the block began says nothing.
     *
     * @param sentAt in nanoseconds of {@link System#nanoTime()}
     */
    public void end(long sentAt) {
        if (blocked) {
            endIfSince(sentAt);
        }
    }

    private synchronized void endIfSince(long sentAt) {
        if (sentAt - begunAt > 0) {
            blocked = false;
        }
    }
}
