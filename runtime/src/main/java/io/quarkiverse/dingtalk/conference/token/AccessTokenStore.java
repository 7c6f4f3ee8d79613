package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;

import io.smallrye.mutiny.Uni;

/**
 * Where instances of an application share their access tokens and suite tickets, so that a thousand functions that start
 * together do not ask for a thousand tokens. Without a bean of this type every instance keeps its own in memory.
 * <p>
 * What is stored is secret. Nothing that goes wrong in a store stops a call: a method that fails or takes longer than half a
 * second counts as not there, and after two seconds in all the instance goes on without the store. The methods must not
 * block.
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

    /**
     * Whether this instance is the one to ask DingTalk for the next token. The others wait for that token to appear, for two
     * seconds at most. Of owners that ask at the same time only one may be told yes. By default all are told yes.
     *
     * @param key as in {@link #get}
     * @param owner who asks; another one for each request
     * @param time after this the lease is free again, whether or not a token has appeared
     */
    default Uni<Boolean> lease(String key, String owner, Duration time) {
        return Uni.createFrom().item(true);
    }

    /**
     * The token has come, or will not: another owner may take the lease before it runs out. Does nothing if the lease is not
     * this owner's, for example since it ran out and another one has taken it. By default does nothing.
     */
    default Uni<Void> release(String key, String owner) {
        return Uni.createFrom().voidItem();
    }
}
