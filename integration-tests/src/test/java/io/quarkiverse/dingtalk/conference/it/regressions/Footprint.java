package io.quarkiverse.dingtalk.conference.it.regressions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a process holds, as Linux sees it.
 *
 * @param files open ones of all kinds, sockets too
 */
record Footprint(int threads, int files, int sockets, int residentMegabytes) {

    static Footprint of(ApplicationProcess process) {
        var proc = Path.of("/proc", String.valueOf(process.pid()));
        try (var open = Files.list(proc.resolve("fd"))) {
            var files = open.map(Footprint::target).toList();
            var sockets = files.stream().filter(it -> it.startsWith("socket:")).count();
            return new Footprint(status(proc, "Threads:"), files.size(), (int) sockets, status(proc, "VmRSS:") / 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    private static int status(Path proc, String name) throws IOException {
        return Files.readAllLines(proc.resolve("status")).stream().filter(it -> it.startsWith(name))
                .map(it -> it.substring(name.length()).strip().split(" ")[0]).mapToInt(Integer::parseInt).findFirst()
                .orElseThrow();
    }
}
