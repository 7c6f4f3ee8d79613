package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;

import io.smallrye.mutiny.Uni;

/**
 * Where instances of an application share their access tokens and suite tickets, so that a thousand functions that start
 * together do not ask for a thousand tokens. Without a bean of this type every instance keeps its own in memory.
 * <p>
 * What is stored is secret. Nothing that goes wrong in a store, or takes it longer than half a second, stops a call: the
 * instance then does without.
 */
public interface AccessTokenStore {

    /**
     * What is stored under a key, or null if there is nothing or it has expired.
     *
     * @param key names host, app and organization; it holds no secret
     */
    Uni<AccessToken> get(String key);

    /** Stores a token until it expires; one already there is replaced. */
    Uni<Void> put(String key, AccessToken token);

    /** Forgets what is stored under a key, if that is still this token. */
    Uni<Void> drop(String key, AccessToken token);

    /** The token has come, or will not: another instance may take the lease before it runs out. */
    default Uni<Void> release(String key) {
        return Uni.createFrom().voidItem();
    }

    /**
     * Whether this instance is the one to ask DingTalk for the next token; the others wait for that token to appear, for
     * as long as the lease lasts. Of instances that ask at the same time only one may be told yes.
     *
     * @param key as in {@link #get}
     * @param time after this the lease is free again, whether or not a token has appeared
     */
    default Uni<Boolean> lease(String key, Duration time) {
        return Uni.createFrom().item(true);
    }
}
