package org.acme.vendor;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkiverse.dingtalk.conference.token.SuiteTickets;
import io.smallrye.mutiny.Uni;

@Path("/dingtalk/pushes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PushResource {

    private final Pushes pushes;
    private final SuiteTickets tickets;

    PushResource(Pushes pushes, SuiteTickets tickets) {
        this.pushes = pushes;
        this.tickets = tickets;
    }

    // tag::received[]
    @POST
    public Uni<String> received(@RestQuery String signature, @RestQuery String timestamp, @RestQuery String nonce,
            String body) {
        var push = pushes.open(signature, timestamp, nonce, body); // <1>
        return push.suiteTicket()
                .map(ticket -> tickets.received(push.suiteKey(), ticket)) // <2>
                .orElse(Uni.createFrom().voidItem())
                .map(ignored -> pushes.success());
    }
    // end::received[]
}
