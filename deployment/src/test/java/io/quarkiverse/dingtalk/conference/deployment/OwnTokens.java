package io.quarkiverse.dingtalk.conference.deployment;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.smallrye.mutiny.Uni;

/** For the default client. */
@ApplicationScoped
public class OwnTokens implements AccessTokenProvider {

    @Override
    public Uni<AccessToken> token() {
        return Uni.createFrom().item(new AccessToken("a-token", Instant.MAX));
    }
}
