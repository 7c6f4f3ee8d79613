package io.quarkiverse.dingtalk.conference.token;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.InTransit;

/** There are no credentials with which to get a token, which each call is told. */
record NoToken(ClientName client, String problem) implements TokenSupplier {

    @Override
    public AccessToken current() {
        return null;
    }

    @Override
    public CompletionStage<AccessToken> next() {
        return CompletableFuture.failedFuture(new AuthenticationException(
                InTransit.failure("GetAccessToken", problem).client(client.value()).build()));
    }
}
