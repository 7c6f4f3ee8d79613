package io.quarkiverse.dingtalk.conference.token;

import java.time.Instant;

import io.smallrye.mutiny.Uni;

/** A token that somebody else takes care of. */
final class FixedToken implements AccessTokenProvider {

    private final Uni<AccessToken> token;

    /** @param value as configured; a file that it comes from may end with a line break */
    FixedToken(String value) {
        this.token = Uni.createFrom().item(new AccessToken(value.strip(), Instant.MAX));
    }

    @Override
    public Uni<AccessToken> token() {
        return token;
    }
}
