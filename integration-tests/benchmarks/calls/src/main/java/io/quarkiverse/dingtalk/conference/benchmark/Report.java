package io.quarkiverse.dingtalk.conference.benchmark;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of one scenario, and how the extension does against what one would have without it. */
final class Report {

    private static final List<String> OURS = List.of("MeetingService", "ReactiveMeetingService", "ConferenceApi");
    private static final List<String> OTHERS = List.of("hand-written", "annotated", "sdk");

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void print(String title, Map<String, Samples<Sample>> results) {
        line("%n%s", title);
        line("%-24s %10s %10s %10s %10s %10s", "medians of the rounds", "calls/s", "median µs", "p99 µs", "CPU µs", "KB");
        results.forEach((name, samples) -> line("%-24s %,10.0f %10.0f %10.0f %10.1f %10.1f", name,
                samples.median(Sample::callsPerSecond), samples.median(Sample::medianMicros),
                samples.median(Sample::p99Micros), samples.median(Sample::cpuMicrosPerCall),
                samples.median(Sample::bytesPerCall) / 1024));
        for (var other : OTHERS) {
            if (results.containsKey(other)) {
                line("%-24s %10s %10s %10s %10s %10s %10s", "against " + other, "calls/s", "median", "p99", "CPU", "bytes",
                        "CPU spread");
                OURS.stream().filter(results::containsKey)
                        .forEach(name -> ratios(name, results.get(name), results.get(other)));
            }
        }
    }

    private void ratios(String name, Samples<Sample> ours, Samples<Sample> others) {
        line("  %-22s %10.2f %10.2f %10.2f %10.2f %10.2f %10.2f", name,
                ours.against(others, Sample::callsPerSecond), ours.against(others, Sample::medianMicros),
                ours.against(others, Sample::p99Micros), ours.against(others, Sample::cpuMicrosPerCall),
                ours.against(others, Sample::bytesPerCall), ours.spreadAgainst(others, Sample::cpuMicrosPerCall));
    }

    void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
