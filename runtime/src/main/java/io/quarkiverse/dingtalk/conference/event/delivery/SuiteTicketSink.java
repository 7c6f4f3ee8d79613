package io.quarkiverse.dingtalk.conference.event.delivery;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.jboss.logging.Logger;

import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.rest.event.ArrivedEvent;
import io.quarkiverse.dingtalk.conference.rest.event.SuiteTicket;
import io.quarkiverse.dingtalk.conference.token.SuiteTickets;
import io.smallrye.mutiny.Uni;

/** Brings the tickets of a third-party app to where its tokens are made, whichever way they come. All else goes on. */
public final class SuiteTicketSink implements EventSink {

    private static final Logger LOG = Logger.getLogger(SuiteTicketSink.class);

    private final ClientName client;
    private final String ownSuiteKey;
    private final Supplier<SuiteTickets> tickets;
    private final EventSink others;

    /**
     * @param ownSuiteKey for tickets that do not say whose they are
     * @param tickets looked up when a ticket comes
     * @param others where all else goes
     */
    public SuiteTicketSink(ClientName client, String ownSuiteKey, Supplier<SuiteTickets> tickets, EventSink others) {
        this.client = client;
        this.ownSuiteKey = ownSuiteKey;
        this.tickets = tickets;
        this.others = others;
    }

    @Override
    public CompletionStage<Boolean> deliver(ArrivedEvent event) {
        return SuiteTicket.of(event).map(this::keep).orElseGet(() -> others.deliver(event));
    }

    /** DingTalk is told of success only when the ticket is taken. */
    private CompletionStage<Boolean> keep(SuiteTicket ticket) {
        var suiteKey = ticket.suiteKey() != null ? ticket.suiteKey() : ownSuiteKey;
        return Uni.createFrom().deferred(() -> tickets.get().received(suiteKey, ticket.value()))
                .replaceWith(true)
                .onFailure().invoke(failure -> LOG.errorf("A suite ticket that arrived for %s was not taken: %s", client,
                        failure instanceof InvalidRequestException ? failure.getMessage() : failure.getClass().getName()))
                .onFailure().recoverWithItem(false)
                .subscribeAsCompletionStage();
    }
}
