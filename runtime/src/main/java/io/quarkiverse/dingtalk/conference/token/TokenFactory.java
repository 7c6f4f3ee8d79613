package io.quarkiverse.dingtalk.conference.token;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.CredentialType;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InTransit;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.rest.wire.ErrorMapper;
import io.smallrye.mutiny.Uni;

/** Makes the access tokens of one client, from the credentials that are configured. */
public final class TokenFactory implements AutoCloseable {

    private final ClientName client;
    private final ClientConfig config;
    private final TokenApi api;
    private final TokenEndpoint endpoint;
    private final TokenEnvironment environment;
    private final TokenAdvice advice;
    private final Optional<CredentialType> type;
    private final OrganizationTokens organizations;

    public TokenFactory(ClientName client, ClientConfig config, TokenApi api, TokenEnvironment environment) {
        this.client = client;
        this.config = config;
        this.api = api;
        this.endpoint = new TokenEndpoint(api);
        this.environment = environment;
        this.advice = new TokenAdvice(client, config);
        this.type = CredentialType.of(config);
        this.organizations = new OrganizationTokens(config.maxOrganizations(), this::ofCorpId);
    }

    /** The tokens of the organization that is configured. */
    public TokenSupplier own() {
        var fetcher = environment.fetcher(client);
        if (fetcher.isPresent()) {
            return cached("GetAccessToken", (held, refused) -> fetcher.get().fetch()
                    .map(token -> token == null ? null : TokenLifetime.plausible(token, environment.clocks().instant())),
                    failure -> failure.status().isPresent() ? advice.forBean(AccessTokenFetcher.class) : null);
        }
        if (type.isEmpty()) {
            return new NoToken(client, CredentialType.missing(client));
        }
        return switch (type.get()) {
            case FIXED_TOKEN -> new FixedToken(CredentialType.FIXED_TOKEN.properties().get(0).of(config).orElseThrow());
            case INTERNAL_APP -> issued("app", null, endpoint::internalApp);
            case THIRD_PARTY_APP, UNIFIED_CALL -> ofConfiguredOrganization(type.get().properties().get(2));
        };
    }

    /** The tokens of an organization that only the call names. */
    public TokenSupplier ofOrganization(String corpId) {
        InvalidRequestException.unlessId("corpId", corpId);
        if (type.isEmpty() || type.get() == CredentialType.FIXED_TOKEN || type.get() == CredentialType.INTERNAL_APP) {
            return new NoToken(client, client + " serves one organization only. To name the organization with each call, set "
                    + client.keys(List.of("suite-key", "suite-secret")) + " or "
                    + client.keys(List.of("client-id", "client-secret")));
        }
        return organizations.of(corpId);
    }

    /** Whether a token of the organizations that only calls name is asked for. */
    public boolean isRequesting() {
        return organizations.isRequesting();
    }

    /** Drops the tokens of the organizations that only calls name. */
    public void forget() {
        organizations.forget();
    }

    private TokenSupplier ofConfiguredOrganization(CredentialType.Property property) {
        return property.of(config).map(this::ofCorpId).orElseGet(() -> new NoToken(client, "no organization is named. Set "
                + client.keyAndVariable(property.name())
                + ", or name the organization with the call: forOrganization(corpId)"));
    }

    private TokenSupplier ofCorpId(String corpId) {
        return issued("corp:" + corpId, corpId, type.orElseThrow() == CredentialType.UNIFIED_CALL
                ? app -> endpoint.unified(app, InvalidRequestException.unlessId("corpId", corpId))
                : suite -> environment.suiteTicket(client, config, suite.key())
                        .flatMap(ticket -> endpoint.thirdPartyApp(suite, corpId, ticket)));
    }

    /**
     * What to check when DingTalk does not accept a token; null if there are no credentials.
     *
     * @param withOwnProvider whether the application has an {@code AccessTokenProvider} of its own for the client
     */
    public String adviceForRefusedToken(boolean withOwnProvider) {
        if (withOwnProvider) {
            return advice.forBean(AccessTokenProvider.class);
        }
        return environment.hasFetcher(client) ? advice.forBean(AccessTokenFetcher.class)
                : type.map(advice::forRefusedToken).orElse(null);
    }

    /**
     * @param what tells the tokens of one app apart in a store
     * @param corpId the organization, or null
     */
    private TokenSupplier issued(String what, String corpId, Function<AppCredentials, Uni<IssuedToken>> call) {
        var credentials = environment.credentials(client, config, type.orElseThrow());
        return cached(operation(type.orElseThrow()), (held, refused) -> credentials.get().flatMap(app -> environment
                .shared("access-token:" + config.url().getAuthority() + ":" + app.key() + ":" + what,
                        (old, again) -> call.apply(app).map(token -> token.at(environment.clocks().instant())))
                .next(held, refused)), failure -> advice.forFailedCall(failure, type.orElseThrow(), corpId));
    }

    private static String operation(CredentialType type) {
        return switch (type) {
            case THIRD_PARTY_APP -> "GetCorpAccessToken";
            case UNIFIED_CALL -> "GetToken";
            case INTERNAL_APP, FIXED_TOKEN -> "GetAccessToken";
        };
    }

    /**
     * @param operation by which a token is asked for
     * @param advised what to do about a failure, or null
     */
    private TokenSupplier cached(String operation, TokenSource source, Function<ConferenceException, String> advised) {
        return new CachedToken(new TokenSource() {
            @Override
            public Uni<AccessToken> next(AccessToken held, boolean refused) {
                return source.next(held, refused);
            }

            @Override
            public Throwable told(Throwable failure) {
                return ofThisClient(ErrorMapper.mapFromProvider(failure), operation, advised);
            }
        }, environment.clocks(), environment.timers(), environment.freshContext());
    }

    private ConferenceException ofThisClient(ConferenceException failure, String operation,
            Function<ConferenceException, String> advised) {
        if (failure.client().isPresent()) {
            return failure; // of another client, which a bean of the application calls
        }
        return InTransit.with(failure, known -> {
            known.client(client.value()).operation(operation);
            var special = advised.apply(failure);
            if (special != null) {
                known.advice(special);
            }
        });
    }

    @Override
    public void close() throws IOException {
        ((Closeable) api).close();
    }
}
