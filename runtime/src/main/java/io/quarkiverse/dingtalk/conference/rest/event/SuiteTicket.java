package io.quarkiverse.dingtalk.conference.rest.event;

import java.util.Optional;

/**
 * A ticket with which a third-party app gets tokens.
 *
 * @param suiteKey the app, or null: pushes of the newer form do not name it
 * @param value the ticket, a secret
 */
public record SuiteTicket(String suiteKey, String value) {

    /** The ticket, if the event brings one. */
    public static Optional<SuiteTicket> of(ArrivedEvent event) {
        return EventType.of(event.type()).name().equals(EventType.SUITE_TICKET)
                ? EventReader.data(event).flatMap(SuiteTicket::of)
                : Optional.empty();
    }

    private static Optional<SuiteTicket> of(EventData data) {
        return Optional.ofNullable(data.suiteTicket() == null ? data.syncedSuiteTicket() : data.suiteTicket())
                .map(ticket -> new SuiteTicket(data.suiteKey(), ticket));
    }

    @Override
    public String toString() {
        return "SuiteTicket[suiteKey=" + suiteKey + ", value=***]";
    }
}
