package io.quarkiverse.dingtalk.conference.event.stream;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;

import io.quarkiverse.dingtalk.conference.event.delivery.EventSink;
import io.quarkiverse.dingtalk.conference.event.delivery.Timers;
import io.quarkiverse.dingtalk.conference.rest.event.ArrivedEvent;

/**
 * Hands events to the sink, so many at a time as may be in work. While that many are, nothing is read, so that more are left
 * with DingTalk. If that lasts, reading goes on, since pings have to be answered, and each further event is refused at once.
 */
final class Intake {

    /** What an event came through. */
    interface Valve {

        void close();

        void open();
    }

    /** Is told on the event loop whether an event was handled. */
    interface Verdict {

        void handled(boolean handled);
    }

    private final EventSink sink;
    private final int most;
    private final Duration patience;
    private final Executor loop;
    private final Timers timers;
    private final Set<Valve> valves = new HashSet<>();
    private int inWork;
    private long timesFull;
    private boolean stopped;
    private boolean full;
    private boolean held;
    private Runnable cancelWatch;
    private Runnable whenDone;

    /** @param patience how long it may be full all the time until reading goes on; up to twice as long */
    Intake(EventSink sink, int most, Duration patience, Executor loop, Timers timers) {
        this.sink = sink;
        this.most = most;
        this.patience = patience;
        this.loop = loop;
        this.timers = timers;
    }

    void attach(Valve valve) {
        valves.add(valve);
        if (held) {
            valve.close();
        }
    }

    void detach(Valve valve) {
        valves.remove(valve);
    }

    void take(ArrivedEvent event, Verdict verdict) {
        if (stopped || inWork >= most) {
            verdict.handled(false);
            return;
        }
        inWork++;
        sink.deliver(event).whenComplete((handled, failure) -> loop.execute(
                () -> done(Boolean.TRUE.equals(handled), verdict)));
        if (inWork >= most && !full) {
            full = true;
            timesFull++;
            held = true;
            valves.forEach(Valve::close);
            if (cancelWatch == null) {
                watch();
            }
        }
    }

    /** One timer for all the times that it is full: under load that is thousands of times a second. */
    private void watch() {
        long before = timesFull;
        cancelWatch = timers.after(patience, () -> {
            cancelWatch = null;
            if (held && timesFull == before) {
                readAgain();
            } else if (held) {
                watch();
            }
        });
    }

    private void done(boolean handled, Verdict verdict) {
        inWork--;
        verdict.handled(handled);
        if (full) {
            full = false;
            readAgain();
        }
        if (inWork == 0 && whenDone != null) {
            whenDone.run();
        }
    }

    private void readAgain() {
        if (held) {
            held = false;
            valves.forEach(Valve::open);
        }
    }

    /** Refuses all events from now on. */
    void stop(Runnable whenDone) {
        stopped = true;
        if (cancelWatch != null) {
            cancelWatch.run();
        }
        readAgain();
        if (inWork == 0) {
            whenDone.run();
        } else {
            this.whenDone = whenDone;
        }
    }
}
