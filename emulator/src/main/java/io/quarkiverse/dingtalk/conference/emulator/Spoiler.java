package io.quarkiverse.dingtalk.conference.emulator;

/** Does to a call what a fault is about. */
@FunctionalInterface
interface Spoiler {

    /** Returned by those that do not answer at all. */
    int NO_STATUS = 0;

    /** Returns the HTTP status that the caller gets to see, perhaps later. */
    int spoil(Exchange exchange);

    /** Strikes at once and not at a call: the whole server stops listening. */
    record Refusal(long millis) implements Spoiler {

        @Override
        public int spoil(Exchange exchange) {
            throw new IllegalStateException("no call gets this far");
        }
    }
}
