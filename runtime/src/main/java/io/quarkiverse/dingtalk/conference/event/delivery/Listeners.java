package io.quarkiverse.dingtalk.conference.event.delivery;

/**
 * What of the application listens to the events of one client, as it was found at build time.
 *
 * @param observers whether there are observers of any kind
 * @param named whether something asks for this client and no other
 * @param virtualThreads whether observers run on virtual threads
 */
public record Listeners(boolean observers, boolean named, boolean virtualThreads) {

    /** What two places ask for. */
    public Listeners and(Listeners other) {
        return new Listeners(observers || other.observers, named || other.named, virtualThreads || other.virtualThreads);
    }
}
