package org.acme.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
public class Names {

    private final AccessTokenProvider tokens;
    private final Contacts contacts;

    Names(AccessTokenProvider tokens, @RestClient Contacts contacts) {
        this.tokens = tokens;
        this.contacts = contacts;
    }

    // tag::other[]
    public Uni<String> nameOf(String unionId) {
        return tokens.token().flatMap(token -> nameOf(unionId, token) // <1>
                .onFailure(Names::tokenRefused).recoverWithUni(() -> {
                    tokens.invalidate(token); // <2>
                    return tokens.token().flatMap(fresh -> nameOf(unionId, fresh));
                }));
    }

    private Uni<String> nameOf(String unionId, AccessToken token) {
        return contacts.contact(token.value(), unionId).map(Contacts.Contact::nick);
    }

    private static boolean tokenRefused(Throwable problem) {
        return problem instanceof WebApplicationException refusal && refusal.getResponse().getStatus() == 400
                && refusal.getResponse().readEntity(String.class).contains("InvalidAuthentication"); // <3>
    }
    // end::other[]
}
