package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.util.PriorityQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Timers that fire, on the calling thread, when a {@link TickingClock} has moved that far. */
final class TickingTimers extends ScheduledThreadPoolExecutor {

    private final TickingClock clock;
    private final PriorityQueue<Timer> timers = new PriorityQueue<>();
    private long now;
    private long made;

    TickingTimers(TickingClock clock) {
        super(0);
        this.clock = clock;
    }

    /** Time passes, from timer to timer. */
    void tick(Duration step) {
        long end = now + step.toNanos();
        while (!timers.isEmpty() && timers.peek().at <= end) {
            var next = timers.remove();
            to(next.at);
            next.run();
        }
        to(end);
    }

    private void to(long time) {
        clock.tick(Duration.ofNanos(time - now));
        now = time;
    }

    @Override
    public void execute(Runnable task) {
        task.run();
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        var timer = new Timer(task, now + unit.toNanos(delay), made++);
        timers.add(timer);
        return timer;
    }

    private final class Timer extends FutureTask<Void> implements RunnableScheduledFuture<Void> {

        private final long at;
        private final long number;

        Timer(Runnable task, long at, long number) {
            super(task, null);
            this.at = at;
            this.number = number;
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(at - now, TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            var timer = (Timer) other;
            return at != timer.at ? Long.compare(at, timer.at) : Long.compare(number, timer.number);
        }

        @Override
        public boolean isPeriodic() {
            return false;
        }
    }
}
