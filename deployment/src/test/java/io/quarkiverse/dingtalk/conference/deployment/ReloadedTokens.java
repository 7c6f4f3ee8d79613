package io.quarkiverse.dingtalk.conference.deployment;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.smallrye.mutiny.Uni;

/** Whoever asks it gets to know. */
@ApplicationScoped
@ConferenceClient("branch")
public class ReloadedTokens implements AccessTokenProvider {

    @Override
    public Uni<AccessToken> token() {
        return Uni.createFrom().failure(new IllegalStateException("no token"));
    }
}
