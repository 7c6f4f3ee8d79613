package io.quarkiverse.dingtalk.conference.benchmark;

import java.io.IOException;
import java.util.List;

/** What one start came to: times in milliseconds, memory in MB. */
record Start(double startedIn, double firstAnswer, double residentBefore, double residentAfter, double firstBooking) {

    /** Starts an application twice: its first booking is not to find that another request has warmed it up. */
    static Start of(List<String> command, List<String> config) throws IOException, InterruptedException {
        double startedIn;
        double firstAnswer;
        double residentBefore;
        double residentAfter;
        try (var app = new RunningApp(command, config)) {
            firstAnswer = app.answered("GET");
            startedIn = app.startedIn();
            residentBefore = app.resident();
            app.answered("POST");
            residentAfter = app.resident();
        }
        try (var app = new RunningApp(command, config)) {
            return new Start(startedIn, firstAnswer, residentBefore, residentAfter, app.answered("POST"));
        }
    }
}
