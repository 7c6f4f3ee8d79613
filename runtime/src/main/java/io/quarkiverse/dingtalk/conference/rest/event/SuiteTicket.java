package io.quarkiverse.dingtalk.conference.rest.event;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A ticket with which a third-party app gets tokens.
 *
 * @param suiteKey the app, or null: pushes of the newer form do not name it
 * @param value the ticket, a secret
 */
public record SuiteTicket(String suiteKey, String value) {

    /** The ticket, if the event brings one. */
    public static Optional<SuiteTicket> of(ArrivedEvent event) {
        return event.type().equals("suite_ticket") ? of(PushedEvents.tree(event.data())) : Optional.empty();
    }

    private static Optional<SuiteTicket> of(JsonNode data) {
        return PushedEvents.text(data, "SuiteTicket").or(() -> PushedEvents.text(data, "suiteTicket"))
                .map(ticket -> new SuiteTicket(PushedEvents.text(data, "SuiteKey").orElse(null), ticket));
    }

    /** Without the ticket, which is a secret. */
    @Override
    public String toString() {
        return "SuiteTicket[suiteKey=" + suiteKey + ", value=***]";
    }
}
