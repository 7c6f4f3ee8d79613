package io.quarkiverse.dingtalk.conference.event.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import io.quarkiverse.dingtalk.conference.event.delivery.Timers;

/** Time passes when the test says so. */
final class ManualTimers implements Timers {

    private record Timer(Duration time, Runnable task) {
    }

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Executor loop;
    private final List<Timer> timers = new ArrayList<>();

    ManualTimers(Executor loop) {
        this.loop = loop;
    }

    @Override
    public synchronized Runnable after(Duration time, Runnable task) {
        var timer = new Timer(time, task);
        timers.add(timer);
        notifyAll();
        return () -> cancel(timer);
    }

    private synchronized void cancel(Timer timer) {
        timers.removeIf(it -> it == timer);
        notifyAll();
    }

    /** Lets a time pass for which somebody waits, or will. */
    void pass(Duration time) {
        pass(timer -> timer.time().equals(time));
    }

    /** Lets a time pass for which somebody waits, or will, if it is shorter than a minute. */
    Duration passShort() {
        return pass(timer -> timer.time().compareTo(Duration.ofMinutes(1)) < 0);
    }

    /** Waits until somebody waits for a time. */
    synchronized void awaitOne(Duration time) {
        await(() -> timers.stream().anyMatch(timer -> timer.time().equals(time)));
    }

    /** Waits until nobody waits for a time. */
    synchronized void awaitNone(Duration time) {
        await(() -> timers.stream().noneMatch(timer -> timer.time().equals(time)));
    }

    private Duration pass(Predicate<Timer> wanted) {
        Timer due;
        synchronized (this) {
            await(() -> timers.stream().anyMatch(wanted));
            due = timers.stream().filter(wanted).findFirst().orElseThrow();
            timers.remove(due);
        }
        CompletableFuture.runAsync(due.task(), loop).join();
        return due.time();
    }

    private void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        try {
            while (!condition.getAsBoolean()) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    throw new AssertionError("that did not happen; waiting: " + timers.stream().map(Timer::time).toList());
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
