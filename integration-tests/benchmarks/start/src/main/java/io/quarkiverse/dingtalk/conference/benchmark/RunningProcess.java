package io.quarkiverse.dingtalk.conference.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** The process of an application. */
final class RunningProcess implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("started in ([0-9.]+)s");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private static final Duration LONGEST_START = Duration.ofSeconds(30);

    private final Path log;
    private final long exec;
    private final Process process;

    RunningProcess(List<String> command, List<String> config, Map<String, String> environment)
            throws IOException {
        var all = new ArrayList<>(command);
        all.addAll(1, config); // the JVM wants it before -jar, an executable behind its name
        var builder = new ProcessBuilder(all).redirectErrorStream(true);
        builder.environment().putAll(environment);
        log = Files.createTempFile("start", ".log"); // a pipe that nobody reads would stop an application that says much
        builder.redirectOutput(log.toFile());
        exec = System.nanoTime();
        process = builder.start();
    }

    double millisSinceExec() {
        return (System.nanoTime() - exec) / 1e6;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** @return the milliseconds that Quarkus says its start took */
    double startedIn() throws IOException {
        while (millisSinceExec() < LONGEST_START.toMillis()) {
            var started = STARTED.matcher(Files.readString(log));
            if (started.find()) {
                return Double.parseDouble(started.group(1)) * 1000;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        throw failure("no line that tells how long the start took");
    }

    /** @return the resident memory in MB; not a number where there is no /proc */
    double resident() throws IOException {
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (Files.exists(status)) {
            var resident = RESIDENT.matcher(Files.readString(status));
            if (resident.find()) {
                return Double.parseDouble(resident.group(1)) / 1024;
            }
        }
        return Double.NaN;
    }

    IOException failure(String what) throws IOException {
        return new IOException(what + ", and the application said " + Files.readString(log));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        Files.delete(log);
    }
}
