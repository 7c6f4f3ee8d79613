package org.acme.office;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenFetcher;
import io.smallrye.mutiny.Uni;

// tag::own[]
@ApplicationScoped
@ConferenceClient("shanghai") // <1>
public class GatewayTokens implements AccessTokenFetcher {

    private final TokenGateway gateway;

    GatewayTokens(@RestClient TokenGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public Uni<AccessToken> fetch() { // <2>
        return gateway.token().map(value -> new AccessToken(value, Instant.now().plus(Duration.ofMinutes(10)))); // <3>
    }
}
// end::own[]
