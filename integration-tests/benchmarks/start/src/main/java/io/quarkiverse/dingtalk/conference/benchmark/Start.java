package io.quarkiverse.dingtalk.conference.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What one start came to: times in milliseconds, sizes in MB; not a number is what was not measured. */
record Start(double startedIn, double firstAnswer, double firstBooking, double resident, double residentAfterCalls,
        double size) {

    private static final int CALLS = 1_000;
    private static final double MB = 1024 * 1024;

    /** Starts an application twice: its first booking is not to find that another request has warmed it up. */
    static Start of(Path folder, List<String> command, List<String> config, long bytes)
            throws IOException, InterruptedException {
        double startedIn;
        double firstAnswer;
        double resident;
        double residentAfterCalls;
        try (var app = new RunningApp(folder, command, config)) {
            firstAnswer = app.answered("GET");
            startedIn = app.startedIn();
            resident = app.resident();
            app.book(CALLS);
            residentAfterCalls = app.resident();
        }
        try (var app = new RunningApp(folder, command, config)) {
            return new Start(startedIn, firstAnswer, app.answered("POST"), resident, residentAfterCalls, bytes / MB);
        }
    }
}
