package io.quarkiverse.dingtalk.conference.token;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import io.quarkiverse.dingtalk.conference.rest.wire.ErrorMapper;
import io.smallrye.mutiny.Uni;

/**
 * The tokens of a provider of the application. It may throw, give nothing, or answer on a thread and in a context of its
 * own: callers notice none of that.
 */
record ProvidedToken(AccessTokenProvider provider) implements TokenSupplier {

    @Override
    public AccessToken current() {
        return null;
    }

    @Override
    public CompletionStage<AccessToken> next() {
        var token = new CompletableFuture<AccessToken>();
        Uni.createFrom().deferred(provider::token)
                .onItem().ifNull().failWith(ErrorMapper::noToken)
                .onFailure().transform(ErrorMapper::mapFromProvider)
                .subscribe().with(token::complete, token::completeExceptionally);
        return CallerContext.resume(token);
    }

    @Override
    public void invalidate(AccessToken refused) {
        provider.invalidate(refused);
    }
}
