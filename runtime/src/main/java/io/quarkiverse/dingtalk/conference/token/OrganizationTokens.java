package io.quarkiverse.dingtalk.conference.token;

import java.util.function.Function;

import io.quarkiverse.dingtalk.conference.config.PerOrganization;
import io.smallrye.mutiny.Uni;

/** The tokens of many organizations. */
final class OrganizationTokens {

    private final PerOrganization<AccessTokenProvider> tokens;

    OrganizationTokens(int most, Function<String, AccessTokenProvider> make) {
        this.tokens = new PerOrganization<>(most, make);
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
