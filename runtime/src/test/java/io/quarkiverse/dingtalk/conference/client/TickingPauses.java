package io.quarkiverse.dingtalk.conference.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Time that passes only by waiting, and at once. Waits are as long as they may be. */
final class TickingPauses implements Pauses {

    final List<Long> slept = new ArrayList<>();
    final List<Long> scheduled = new ArrayList<>();
    private final List<Runnable> pending = new ArrayList<>();
    private boolean interrupts;
    private long nanos = Long.MAX_VALUE - 1; // the origin of System.nanoTime is arbitrary, and overflows

    @Override
    public long nanoTime() {
        return nanos;
    }

    @Override
    public long between(long least, long most) {
        return most;
    }

    @Override
    public void sleep(long millis) throws InterruptedException {
        if (interrupts) {
            throw new InterruptedException();
        }
        slept.add(millis);
        pass(millis);
    }

    @Override
    public Runnable schedule(long millis, Runnable task) {
        scheduled.add(millis);
        Runnable fires = () -> {
            pass(millis);
            task.run();
        };
        pending.add(fires);
        return () -> pending.remove(fires);
    }

    void interruptsSleepers() {
        interrupts = true;
    }

    private void pass(long millis) {
        nanos += TimeUnit.MILLISECONDS.toNanos(millis);
    }

    boolean hasTimer() {
        return !pending.isEmpty();
    }

    /** Lets all timers fire, and those that they begin. */
    void fireAll() {
        while (hasTimer()) {
            fire();
        }
    }

    void fire() {
        pending.remove(0).run();
    }
}
