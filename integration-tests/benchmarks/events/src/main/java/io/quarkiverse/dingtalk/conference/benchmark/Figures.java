package io.quarkiverse.dingtalk.conference.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

import com.sun.management.UnixOperatingSystemMXBean;

/** What this process holds. */
final class Figures {

    private static final Path FILES = Path.of("/proc/self/fd");

    private Figures() {
    }

    static String now(long seconds) {
        System.gc();
        return "after %d s: heap %.1f MB, %d threads, %d file descriptors, %d of them sockets".formatted(seconds,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0,
                ManagementFactory.getThreadMXBean().getThreadCount(),
                ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                        ? unix.getOpenFileDescriptorCount()
                        : -1,
                sockets());
    }

    private static long sockets() {
        try (var files = Files.list(FILES)) {
            return files.filter(Figures::isSocket).count();
        } catch (IOException notLinux) {
            return -1;
        }
    }

    private static boolean isSocket(Path file) {
        try {
            return Files.readSymbolicLink(file).toString().startsWith("socket:");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }
}
