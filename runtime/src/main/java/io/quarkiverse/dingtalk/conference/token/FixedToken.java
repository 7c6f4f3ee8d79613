package io.quarkiverse.dingtalk.conference.token;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A token that somebody else takes care of. */
final class FixedToken implements TokenSupplier {

    private final AccessToken token;

    /** @param value as configured; a file that it comes from may end with a line break */
    FixedToken(String value) {
        this.token = new AccessToken(value.strip(), Instant.MAX);
    }

    @Override
    public AccessToken current() {
        return token;
    }

    @Override
    public CompletionStage<AccessToken> next() {
        return CompletableFuture.completedFuture(token);
    }
}
