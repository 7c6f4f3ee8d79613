package io.quarkiverse.dingtalk.conference.token;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.Way;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.rest.ErrorMapper;
import io.smallrye.mutiny.Uni;

/** Makes the access tokens of one client, in the way that its configuration says. */
public final class TokenFactory implements AutoCloseable {

    private final ClientName client;
    private final ClientConfig config;
    private final TokenApi api;
    private final Grants grants;
    private final TokenEnvironment environment;
    private final Optional<Way> way;
    private final OrganizationTokens organizations;

    public TokenFactory(ClientName client, ClientConfig config, TokenApi api, TokenEnvironment environment) {
        this.client = client;
        this.config = config;
        this.api = api;
        this.grants = new Grants(api);
        this.environment = environment;
        this.way = Stream.of(Way.values()).filter(it -> !it.configured(config).isEmpty()).findFirst()
                .or(() -> config.credentialsProvider().map(it -> Way.INTERNAL_APP));
        this.organizations = new OrganizationTokens(config.maxOrganizations(), this::cachedFor);
    }

    /** The tokens of the organization that is configured. */
    public TokenSupplier own() {
        if (way.isEmpty()) {
            return new NoToken("no credentials are configured. Set one of: " + Stream.of(Way.values())
                    .map(it -> it.properties().stream().map(property -> client.keyAndVariable(property.name()))
                            .collect(Collectors.joining(" with ")))
                    .collect(Collectors.joining("; or ")) + "; or " + client.keyAndVariable("credentials-provider"));
        }
        return switch (way.get()) {
            case FIXED_TOKEN -> new FixedToken(config.accessToken().orElseThrow());
            case INTERNAL_APP -> cached("app", key -> grants.internalApp(key));
            case THIRD_PARTY_APP -> configured("auth-corp-id", config.authCorpId());
            case UNIFIED_CALL -> configured("corp-id", config.corpId());
        };
    }

    /** The tokens of an organization that only the call names. */
    public TokenSupplier ofOrganization(String corpId) {
        if (way.isEmpty() || way.get() == Way.FIXED_TOKEN || way.get() == Way.INTERNAL_APP) {
            return new NoToken(client + " serves one organization only. To name the organization with each call, set "
                    + client.keys(List.of("suite-key", "suite-secret")) + " or "
                    + client.keys(List.of("client-id", "client-secret")));
        }
        return organizations.of(InvalidRequestException.unlessId("corpId", corpId));
    }

    private TokenSupplier configured(String property, Optional<String> corpId) {
        return corpId.map(this::cachedFor).orElseGet(() -> new NoToken("no organization is named. Set "
                + client.keyAndVariable(property) + ", or name the organization with the call: forOrganization(corpId)"));
    }

    private TokenSupplier cachedFor(String corpId) {
        return way.orElseThrow() == Way.UNIFIED_CALL ? cached("corp:" + corpId, app -> grants.unified(app, corpId))
                : cached("corp:" + corpId, suite -> environment.suiteTicket(client, config, suite.key())
                        .flatMap(ticket -> grants.thirdPartyApp(suite, corpId, ticket)));
    }

    private TokenSupplier cached(String what, Function<KeyAndSecret, Uni<GrantedToken>> grant) {
        var credentials = environment.credentials(client, config, way.orElseThrow());
        return new CachedToken((held, refused) -> credentials.get().flatMap(app -> new SharedToken(
                "access-token:" + config.url().getAuthority() + ":" + app.key() + ":" + what,
                () -> grant.apply(app), environment.store(), environment.clock(), environment.timers())
                .next(held, refused)).onFailure().transform(ErrorMapper::mapFromProvider), environment.clock(),
                environment.timers(), environment.freshContext());
    }

    @Override
    public void close() throws IOException {
        ((Closeable) api).close();
    }
}
