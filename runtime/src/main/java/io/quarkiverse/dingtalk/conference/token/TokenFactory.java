package io.quarkiverse.dingtalk.conference.token;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.CredentialType;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.rest.ErrorMapper;
import io.smallrye.mutiny.Uni;

/** Makes the access tokens of one client, from the credentials that are configured. */
public final class TokenFactory implements AutoCloseable {

    private final ClientName client;
    private final ClientConfig config;
    private final TokenApi api;
    private final TokenEndpoint endpoint;
    private final TokenEnvironment environment;
    private final Optional<CredentialType> type;
    private final OrganizationTokens organizations;

    public TokenFactory(ClientName client, ClientConfig config, TokenApi api, TokenEnvironment environment) {
        this.client = client;
        this.config = config;
        this.api = api;
        this.endpoint = new TokenEndpoint(api);
        this.environment = environment;
        this.type = CredentialType.of(config);
        this.organizations = new OrganizationTokens(config.maxOrganizations(), this::ofCorpId);
    }

    /** The tokens of the organization that is configured. */
    public TokenSupplier own() {
        var fetcher = environment.fetcher(client);
        if (fetcher.isPresent()) {
            return cached((held, refused) -> fetcher.get().fetch()
                    .map(token -> token == null ? null : TokenLifetime.plausible(token, environment.clocks().instant())));
        }
        if (type.isEmpty()) {
            return new NoToken(CredentialType.missing(client));
        }
        return switch (type.get()) {
            case FIXED_TOKEN -> new FixedToken(CredentialType.FIXED_TOKEN.properties().get(0).of(config).orElseThrow());
            case INTERNAL_APP -> issued("app", endpoint::internalApp);
            case THIRD_PARTY_APP, UNIFIED_CALL -> ofConfiguredOrganization(type.get().properties().get(2));
        };
    }

    /** The tokens of an organization that only the call names. */
    public TokenSupplier ofOrganization(String corpId) {
        if (type.isEmpty() || type.get() == CredentialType.FIXED_TOKEN || type.get() == CredentialType.INTERNAL_APP) {
            return new NoToken(client + " serves one organization only. To name the organization with each call, set "
                    + client.keys(List.of("suite-key", "suite-secret")) + " or "
                    + client.keys(List.of("client-id", "client-secret")));
        }
        return organizations.of(InvalidRequestException.unlessId("corpId", corpId));
    }

    private TokenSupplier ofConfiguredOrganization(CredentialType.Property property) {
        return property.of(config).map(this::ofCorpId).orElseGet(() -> new NoToken("no organization is named. Set "
                + client.keyAndVariable(property.name())
                + ", or name the organization with the call: forOrganization(corpId)"));
    }

    private TokenSupplier ofCorpId(String corpId) {
        return issued("corp:" + corpId, type.orElseThrow() == CredentialType.UNIFIED_CALL
                ? app -> endpoint.unified(app, InvalidRequestException.unlessId("corpId", corpId))
                : suite -> environment.suiteTicket(client, config, suite.key())
                        .flatMap(ticket -> endpoint.thirdPartyApp(suite, corpId, ticket)));
    }

    /** @param what tells the tokens of one app apart in a store */
    private TokenSupplier issued(String what, Function<AppCredentials, Uni<IssuedToken>> call) {
        var credentials = environment.credentials(client, config, type.orElseThrow());
        return cached((held, refused) -> credentials.get().flatMap(app -> environment
                .shared("access-token:" + config.url().getAuthority() + ":" + app.key() + ":" + what,
                        (old, again) -> call.apply(app).map(token -> token.at(environment.clocks().instant())))
                .next(held, refused)));
    }

    private TokenSupplier cached(TokenSource source) {
        return new CachedToken((held, refused) -> Uni.createFrom().deferred(() -> source.next(held, refused))
                .onFailure().transform(ErrorMapper::mapFromProvider), environment.clocks(), environment.timers(),
                environment.freshContext());
    }

    @Override
    public void close() throws IOException {
        ((Closeable) api).close();
    }
}
