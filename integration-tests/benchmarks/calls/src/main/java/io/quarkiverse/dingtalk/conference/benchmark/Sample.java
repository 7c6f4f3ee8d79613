package io.quarkiverse.dingtalk.conference.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

import com.sun.management.OperatingSystemMXBean;

import io.quarkiverse.dingtalk.conference.benchmark.Operation.Call;

/**
 * What some seconds of calls came to. CPU and bytes are those of the whole process: of callers, event loops, garbage
 * collector and compiler.
 */
record Sample(double callsPerSecond, double medianMicros, double p99Micros, double cpuMicrosPerCall, double bytesPerCall) {

    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Each caller makes its next call when it has the answer to the one before. */
    static Sample take(ExecutorService threads, int callers, double seconds, Call call)
            throws InterruptedException, ExecutionException {
        var ready = new CountDownLatch(callers);
        var go = new CountDownLatch(1);
        var done = new CountDownLatch(callers);
        var counted = new CountDownLatch(1); // what threads have allocated is known only as long as they live
        var running = new ArrayList<Future<Latencies>>();
        for (int i = 0; i < callers; i++) {
            running.add(threads.submit(() -> {
                var latencies = new Latencies();
                ready.countDown();
                go.await();
                try {
                    long before = System.nanoTime();
                    long end = before + (long) (seconds * 1e9);
                    while (before < end) {
                        call.make();
                        long after = System.nanoTime();
                        latencies.record(after - before);
                        before = after;
                    }
                } finally {
                    done.countDown();
                }
                counted.await();
                return latencies;
            }));
        }
        ready.await();
        var allocatedBefore = AllocatedBytes.now();
        long cpuBefore = PROCESS.getProcessCpuTime();
        long before = System.nanoTime();
        go.countDown();
        done.await();
        long nanos = System.nanoTime() - before;
        long cpu = PROCESS.getProcessCpuTime() - cpuBefore;
        long allocated = AllocatedBytes.now().since(allocatedBefore);
        counted.countDown();
        var latencies = new Latencies();
        for (var caller : running) {
            latencies.add(caller.get());
        }
        double calls = latencies.count();
        return new Sample(calls * 1e9 / nanos, latencies.within(0.5) / 1e3, latencies.within(0.99) / 1e3, cpu / 1e3 / calls,
                allocated / calls);
    }
}
