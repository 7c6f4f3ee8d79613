package io.quarkiverse.dingtalk.conference.guard;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ends further attempts, but never first ones, where most calls fail: then more of the same only adds to the load. The way of
 * gRPC: a failure takes a token away, a success gives a tenth of one back, and calls are tried again while more than half
 * of the tokens are there.
 */
final class RetryBudget {

    private static final int TENTHS = 10;
    private static final int MOST = 20 * TENTHS;

    private final AtomicInteger tenths = new AtomicInteger(MOST);

    void succeeded() {
        if (tenths.get() < MOST) { // mostly it is full, and what all calls write to is slow
            tenths.updateAndGet(it -> Math.min(MOST, it + 1));
        }
    }

    void failed() {
        tenths.updateAndGet(it -> Math.max(0, it - TENTHS));
    }

    boolean isSpent() {
        return tenths.get() <= MOST / 2;
    }
}
