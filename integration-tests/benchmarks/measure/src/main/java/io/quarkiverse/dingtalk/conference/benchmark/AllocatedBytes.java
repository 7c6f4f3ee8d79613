package io.quarkiverse.dingtalk.conference.benchmark;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

import com.sun.management.ThreadMXBean;

/**
 * What all threads of this process have allocated so far, event loops too. Since Java 21 the JVM counts it. Before, it is
 * the sum over the threads that live, so what a thread allocates that ends before the second look is missed.
 */
public final class AllocatedBytes {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long ALL = 0; // no thread has this id

    private final Map<Long, Long> byThread;

    private AllocatedBytes(Map<Long, Long> byThread) {
        this.byThread = byThread;
    }

    public static AllocatedBytes now() {
        if (Runtime.version().feature() >= 21) {
            try { // compiled for Java 17, which does not have it
                return new AllocatedBytes(
                        Map.of(ALL, (Long) ThreadMXBean.class.getMethod("getTotalThreadAllocatedBytes").invoke(THREADS)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        var ids = THREADS.getAllThreadIds();
        var bytes = THREADS.getThreadAllocatedBytes(ids);
        var byThread = new HashMap<Long, Long>();
        for (int i = 0; i < ids.length; i++) {
            byThread.put(ids[i], Math.max(0, bytes[i])); // -1 for a thread that has ended
        }
        return new AllocatedBytes(byThread);
    }

    public long since(AllocatedBytes earlier) {
        return byThread.entrySet().stream()
                .mapToLong(thread -> Math.max(0, thread.getValue() - earlier.byThread.getOrDefault(thread.getKey(), 0L)))
                .sum();
    }
}
