package io.quarkiverse.dingtalk.conference.event.delivery;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Lets some tasks be in work at the same time, and more of them wait. */
final class Turns {

    /** Far more than arrive while DingTalk waits for an answer; what is beyond that, DingTalk keeps. */
    private static final int MOST_WAITING = 1000;

    private final int atOnce;
    private final Executor executor;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int running;

    /** @param executor of those that had to wait */
    Turns(int atOnce, Executor executor) {
        this.atOnce = atOnce;
        this.executor = executor;
    }

    /**
     * Runs a task, now or later; when its work is over, it calls {@link #done}.
     *
     * @return false if it will never run, since too many wait
     */
    boolean take(Runnable task) {
        synchronized (waiting) {
            if (running == atOnce) {
                return waiting.size() < MOST_WAITING && waiting.add(task);
            }
            running++;
        }
        task.run();
        return true;
    }

    void done() {
        Runnable next;
        synchronized (waiting) {
            next = waiting.poll();
            if (next == null) {
                running--;
            }
        }
        if (next != null) {
            executor.execute(next);
        }
    }
}
