package org.acme.office;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.smallrye.mutiny.Uni;

// tag::own[]
@ApplicationScoped
@ConferenceClient("shanghai") // <1>
public class GatewayTokens implements AccessTokenProvider {

    private final TokenGateway gateway;
    private final AtomicReference<AccessToken> kept = new AtomicReference<>();

    GatewayTokens(@RestClient TokenGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public Uni<AccessToken> token() { // <2>
        var token = kept.get();
        return token != null && Instant.now().isBefore(token.expiresAt()) ? Uni.createFrom().item(token)
                : gateway.token().map(value -> new AccessToken(value, Instant.now().plus(Duration.ofMinutes(10))))
                        .invoke(kept::set);
    }

    @Override
    public void invalidate(AccessToken refused) {
        kept.compareAndSet(refused, null); // <3>
    }
}
// end::own[]
