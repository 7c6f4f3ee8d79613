package io.quarkiverse.dingtalk.conference.token;

import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import io.quarkiverse.dingtalk.conference.config.PerOrganization;

/** The tokens of many organizations. */
final class OrganizationTokens {

    private final PerOrganization<TokenSupplier> tokens;

    OrganizationTokens(int most, Function<String, TokenSupplier> make) {
        this.tokens = new PerOrganization<>(most, make);
    }

    boolean isRequesting() {
        return tokens.all().stream().anyMatch(TokenSupplier::isRequesting);
    }

    void forget() {
        tokens.clear();
    }

    /** Holds the id only, so that a service kept by the application keeps no token. */
    TokenSupplier of(String corpId) {
        return new TokenSupplier() {
            @Override
            public AccessToken current() {
                return tokens.of(corpId).current();
            }

            @Override
            public CompletionStage<AccessToken> next() {
                return tokens.of(corpId).next();
            }

            @Override
            public void invalidate(AccessToken refused) {
                tokens.of(corpId).invalidate(refused);
            }
        };
    }
}
