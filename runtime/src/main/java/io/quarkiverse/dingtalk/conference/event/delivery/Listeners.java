package io.quarkiverse.dingtalk.conference.event.delivery;

/**
 * What of the application listens to the events of one client, as it was found at build time.
 *
 * @param observers whether there are observers of any kind
 * @param named whether something asks for this client and no other
 * @param injected whether {@code MeetingEvents} of this client may be subscribed to
 */
public record Listeners(boolean observers, boolean named, boolean injected) {
}
