package io.quarkiverse.dingtalk.conference.token;

import java.util.function.Function;

import io.quarkiverse.dingtalk.conference.config.PerOrganisation;
import io.smallrye.mutiny.Uni;

/** The tokens of many organisations. */
final class OrganisationTokens {

    private final PerOrganisation<AccessTokenProvider> tokens;

    OrganisationTokens(int most, Function<String, AccessTokenProvider> make) {
        this.tokens = new PerOrganisation<>(most, make);
    }

    /** Holds the id only, so that a service kept by the application keeps no token. */
    AccessTokenProvider of(String corpId) {
        return new AccessTokenProvider() {
            @Override
            public Uni<AccessToken> token() {
                return tokens.of(corpId).token();
            }

            @Override
            public void invalidate(AccessToken refused) {
                tokens.of(corpId).invalidate(refused);
            }
        };
    }
}
