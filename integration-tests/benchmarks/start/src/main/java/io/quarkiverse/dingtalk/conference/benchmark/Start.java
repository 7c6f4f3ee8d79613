package io.quarkiverse.dingtalk.conference.benchmark;

import java.io.IOException;

/** What one start came to: times in milliseconds, sizes in MB. */
record Start(double startedIn, double ready, double firstBooking, double resident, double residentAfterCalls, double size) {

    private static final int CALLS = 1_000;
    private static final double MB = 1024 * 1024;

    /** Starts an application twice: its first booking is not to find that another request has warmed it up. */
    static Start of(Executable application, long bytes) throws IOException, InterruptedException {
        double startedIn;
        double ready;
        double resident;
        double residentAfterCalls;
        try (var app = application.start()) {
            ready = app.ready();
            startedIn = app.process().startedIn();
            resident = app.process().resident();
            app.book(CALLS);
            residentAfterCalls = app.process().resident();
        }
        try (var app = application.start()) {
            return new Start(startedIn, ready, app.booked(), resident, residentAfterCalls, bytes / MB);
        }
    }

    interface Executable {
        Running start() throws IOException;
    }
}
