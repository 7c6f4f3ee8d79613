package io.quarkiverse.dingtalk.conference.token;

import io.smallrye.mutiny.Uni;

/**
 * Fetches access tokens in a way of the application's own, for example from a gateway. Make a bean of it, with
 * {@code @ConferenceClient} for a client with a name. What it fetches is treated like DingTalk's own tokens: kept,
 * refreshed ahead of its end, fetched once however many calls wait, with pauses after failures. An
 * {@link AccessTokenProvider} does all that itself.
 */
@FunctionalInterface
public interface AccessTokenFetcher {

    /**
     * Fetches a token that is not yet known. Called for one request at a time, in a Vert.x context and without a CDI request
     * context of its callers. Must not block. Given up after 10 seconds.
     *
     * @return the token. An end that is less than a minute or more than a day away counts as a minute or a day.
     */
    Uni<AccessToken> fetch();
}
