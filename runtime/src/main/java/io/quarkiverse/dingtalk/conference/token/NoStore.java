package io.quarkiverse.dingtalk.conference.token;

import io.smallrye.mutiny.Uni;

/** Nothing is shared: every instance of the application has only what it keeps itself. */
final class NoStore implements AccessTokenStore {

    @Override
    public Uni<AccessToken> get(String key) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<Void> put(String key, AccessToken token) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> drop(String key, AccessToken token) {
        return Uni.createFrom().voidItem();
    }
}
