package io.quarkiverse.dingtalk.conference.benchmark;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.management.OperatingSystemMXBean;

/**
 * What some events came to. CPU and bytes are those of the whole process: of event loops, the threads of listeners, garbage
 * collector and compiler.
 */
record Sample(double eventsPerSecond, double cpuMicrosPerEvent, double bytesPerEvent) {

    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int PATIENCE_SECONDS = 60;

    static Sample take(Contender contender, int events) throws InterruptedException {
        var left = new AtomicInteger(events);
        var all = new CountDownLatch(1);
        contender.receive((id, unionId) -> {
            if (!Joining.UNION_ID.equals(unionId)) {
                throw new IllegalStateException("joined: " + unionId);
            }
            if (left.decrementAndGet() == 0) {
                all.countDown();
            }
        });
        contender.emulator().awaitConnection();
        var allocatedBefore = AllocatedBytes.now();
        long cpuBefore = PROCESS.getProcessCpuTime();
        long before = System.nanoTime();
        contender.emulator().makeEvents(Joining.asMade(), events);
        if (!all.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(contender.name() + " did not receive " + left + " events");
        }
        long nanos = System.nanoTime() - before;
        double cpu = PROCESS.getProcessCpuTime() - cpuBefore;
        double allocated = AllocatedBytes.now().since(allocatedBefore);
        return new Sample(events * 1e9 / nanos, cpu / 1e3 / events, allocated / events);
    }
}
