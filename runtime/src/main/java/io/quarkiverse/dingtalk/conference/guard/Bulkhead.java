package io.quarkiverse.dingtalk.conference.guard;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

import io.quarkiverse.dingtalk.conference.guard.Guard.Entry;

/**
 * How many calls are under way at the same time. Others wait in the order in which they came, and leave the queue at once
 * when they are given up.
 */
final class Bulkhead {

    private final int limit;
    private final int maxWaiting;
    private final Set<Runnable> waiting = new LinkedHashSet<>();
    private int underWay;

    Bulkhead(int limit, int maxWaiting) {
        this.limit = limit;
        this.maxWaiting = maxWaiting;
    }

    /** @param entered is run by whoever leaves, if this call has to wait */
    synchronized Entry enter(Runnable entered) {
        if (underWay < limit) {
            underWay++;
            return Entry.ENTERED;
        }
        if (waiting.size() >= maxWaiting) {
            return Entry.FULL;
        }
        waiting.add(entered);
        return Entry.QUEUED;
    }

    /** A call has ended: its place goes to the one that has waited for the longest time. */
    void leave() {
        var next = next();
        if (next != null) {
            next.run();
        }
    }

    private synchronized Runnable next() {
        Iterator<Runnable> queue = waiting.iterator();
        if (!queue.hasNext()) {
            underWay--;
            return null;
        }
        var next = queue.next();
        queue.remove();
        return next;
    }

    /** Whether it still waited, and now does not any more; otherwise it has a place, or is about to be told so. */
    synchronized boolean giveUp(Runnable entered) {
        return waiting.remove(entered);
    }
}
