package io.quarkiverse.dingtalk.conference.token;

import io.smallrye.mutiny.Uni;

/**
 * Where the suite ticket of a third-party app comes from, for an application that keeps the tickets DingTalk pushes in a
 * place of its own: make a bean of it. Asked each time before a token is asked for. Must not block.
 */
@FunctionalInterface
public interface SuiteTicketProvider {

    /**
     * The newest ticket.
     *
     * @param suiteKey the suite that it belongs to
     */
    Uni<String> suiteTicket(String suiteKey);
}
