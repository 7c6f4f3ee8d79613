package io.quarkiverse.dingtalk.conference.emulator.fault;

/** Happens at once and not at a call: the whole server stops listening for that time. */
public record ConnectionRefusal(long millis) implements FaultBehavior {

    @Override
    public int apply(FaultyExchange exchange) {
        throw new IllegalStateException("no call gets this far");
    }
}
