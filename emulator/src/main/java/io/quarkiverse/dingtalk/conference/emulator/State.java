package io.quarkiverse.dingtalk.conference.emulator;

/** All that an emulator remembers. */
record State(EmulatorClock clock, Bookings bookings, Tokens tokens, SuiteTicket suiteTicket, Throttle throttle, Scopes scopes,
        RequestLog log, Counts counts, Faults faults) {

    /** Tokens stay good: the application that holds one goes on, and the next fault strikes what it is meant for. */
    void reset() {
        clock.reset();
        bookings.clear();
        suiteTicket.reset();
        throttle.reset();
        scopes.reset();
        log.clear();
        counts.clear();
        faults.clear();
    }
}
