package io.quarkiverse.dingtalk.conference.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The process of an application. */
final class RunningProcess implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("started in ([0-9.]+)s");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final long exec;
    private final Process process;

    RunningProcess(List<String> command, List<String> config, Map<String, String> environment)
            throws IOException {
        var all = new ArrayList<>(command);
        all.addAll(1, config); // the JVM wants it before -jar, an executable behind its name
        var builder = new ProcessBuilder(all).redirectErrorStream(true);
        builder.environment().putAll(environment);
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
        var log = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        for (var line = log.readLine(); line != null; line = log.readLine()) {
            var started = STARTED.matcher(line);
            if (started.find()) {
                return Double.parseDouble(started.group(1)) * 1000;
            }
        }
        throw new IOException("no line that tells how long the start took");
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

    /** Ends it, and tells what it has said. */
    IOException failure(String what) throws IOException {
        process.toHandle().destroy(); // which leaves its output to be read
        return new IOException(what + ", and the application said " + new String(process.getInputStream().readAllBytes(), UTF_8));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
