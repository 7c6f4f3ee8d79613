package io.quarkiverse.dingtalk.conference.token;

import java.util.concurrent.CompletionStage;

import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InTransit;
import io.smallrye.mutiny.Uni;

/**
 * The access tokens of one client or organization, as its calls take them. A token at hand costs no subscription.
 * <p>
 * Internal: an application injects {@link AccessTokenProvider}.
 */
public interface TokenSupplier extends AccessTokenProvider {

    /**
     * The token at hand, or null if there is none that may be used now. Starts the request for the next one when that is
     * due, and does not wait for it.
     */
    AccessToken current();

    /**
     * The token at hand or, if there is none, the one that is asked for. The stage completes in the Vert.x context that is
     * current when this is called. It fails with a {@link ConferenceException}, which others may get too, and never
     * completes with null.
     */
    CompletionStage<AccessToken> next();

    /** Whether a request for a token is under way, also one that nobody waits for. */
    default boolean isRequesting() {
        return false;
    }

    /** Drops the token at hand, if it can be asked for again. It was not refused, and may be had again. */
    default void forget() {
    }

    @Override
    default Uni<AccessToken> token() {
        return Uni.createFrom().completionStage(this::next)
                .onFailure(ConferenceException.class).transform(it -> InTransit.told((ConferenceException) it));
    }

    /** A provider of the application: it is asked each time, since it keeps the token itself. */
    static TokenSupplier of(AccessTokenProvider provider) {
        return provider instanceof TokenSupplier supplier ? supplier : new ProvidedToken(provider);
    }
}
