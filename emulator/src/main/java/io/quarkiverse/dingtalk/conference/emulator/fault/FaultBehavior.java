package io.quarkiverse.dingtalk.conference.emulator.fault;

/** What a fault does to a call. */
@FunctionalInterface
public interface FaultBehavior {

    /** Returned by those that do not answer at all. */
    int NO_STATUS = 0;

    /** Answers badly, perhaps later, and returns the HTTP status that the caller gets to see. */
    int apply(FaultyExchange exchange);
}
