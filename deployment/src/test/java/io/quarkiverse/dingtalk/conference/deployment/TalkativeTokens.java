package io.quarkiverse.dingtalk.conference.deployment;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.smallrye.mutiny.Uni;

/** Fails in words that it should not use. */
@ApplicationScoped
@ConferenceClient("talkative")
public class TalkativeTokens implements AccessTokenProvider {

    @Override
    public Uni<AccessToken> token() {
        return Uni.createFrom().failure(new IllegalStateException("the vault said s3cret"));
    }
}
