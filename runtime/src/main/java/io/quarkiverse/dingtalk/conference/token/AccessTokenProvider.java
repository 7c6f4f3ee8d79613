package io.quarkiverse.dingtalk.conference.token;

import io.smallrye.mutiny.Uni;

/**
 * Where the access token of a client comes from. Inject it to make calls that this extension does not offer; make a bean
 * of it, with {@code @ConferenceClient} for a client with a name, to fetch tokens in a way of your own. Safe for use by
 * many threads; never blocks.
 */
@FunctionalInterface
public interface AccessTokenProvider {

    /** A token that DingTalk accepts. Asked before every call, so it must be quick: keep the token while it is good. */
    Uni<AccessToken> token();

    /**
     * DingTalk did not accept a token: it must not be handed out again. Another one that has taken its place meanwhile
     * stays.
     */
    default void invalidate(AccessToken refused) {
    }
}
