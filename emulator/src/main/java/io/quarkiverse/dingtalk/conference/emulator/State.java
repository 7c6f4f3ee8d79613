package io.quarkiverse.dingtalk.conference.emulator;

/** All that an emulator remembers. */
record State(EmulatorClock clock, Bookings bookings, Tokens tokens, SuiteTicket suiteTicket, RequestLog log, Counts counts,
        Faults faults) {

    void reset() {
        clock.reset();
        bookings.clear();
        tokens.clear();
        suiteTicket.reset();
        log.clear();
        counts.clear();
        faults.clear();
    }
}
