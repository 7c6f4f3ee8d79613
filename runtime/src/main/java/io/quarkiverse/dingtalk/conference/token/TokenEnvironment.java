package io.quarkiverse.dingtalk.conference.token;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.CredentialType;
import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.InTransit;
import io.quarkiverse.dingtalk.conference.value.Clocks;
import io.quarkus.arc.Arc;
import io.quarkus.credentials.CredentialsProvider;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/** What all clients share on the way to their tokens: the clock, and the beans with which an application takes part. */
public class TokenEnvironment {

    /** An application's own clock may be one for its business; ours is replaced only where it is meant. */
    private static final String CLOCK = "dingtalk-conference";

    private static final CredentialType.Property SUITE_TICKET = CredentialType.THIRD_PARTY_APP.properties().get(3);

    private final Clocks clocks;
    private final ScheduledExecutorService timers;
    private final Executor freshContext;
    private final Optional<AccessTokenStore> store;
    private final ArrivedTickets tickets;
    private final Instance<AccessTokenFetcher> fetchers;
    private final Instance<SuiteTicketProvider> ticketProvider;
    private final Instance<CredentialsProvider> credentialsProviders;

    private TokenEnvironment(Instance<InstantSource> clock, Instance<AccessTokenStore> store,
            Instance<AccessTokenFetcher> fetchers, Instance<SuiteTicketProvider> ticketProvider,
            Instance<CredentialsProvider> credentialsProviders, Vertx vertx) {
        this.clocks = Clocks.with(isThere(clock, "InstantSource for " + CLOCK) ? clock.get() : InstantSource.system());
        this.timers = vertx.nettyEventLoopGroup();
        this.freshContext = new FreshContext(vertx);
        this.store = isThere(store, "AccessTokenStore") ? Optional.of(new FailSafeStore(store.get(), timers))
                : Optional.empty();
        this.tickets = new ArrivedTickets(this.store, clocks.wall());
        this.fetchers = fetchers;
        this.ticketProvider = ticketProvider;
        this.credentialsProviders = credentialsProviders;
    }

    /**
     * Made when the first call needs it. What it takes of the application is looked up rather than injected, as ArC loads
     * the types of injection points at each start.
     */
    public static TokenEnvironment create() {
        var beans = Arc.container();
        return new TokenEnvironment(beans.select(InstantSource.class, Identifier.Literal.of(CLOCK)),
                beans.select(AccessTokenStore.class), beans.select(AccessTokenFetcher.class, Any.Literal.INSTANCE),
                beans.select(SuiteTicketProvider.class), beans.select(CredentialsProvider.class, Any.Literal.INSTANCE),
                beans.instance(Vertx.class).get());
    }

    /** Those of the application, unless it has a bean of its own for them. */
    public static SuiteTickets suiteTickets() {
        return Arc.container().instance(TokenEnvironment.class).get().tickets;
    }

    private static boolean isThere(Instance<?> bean, String type) {
        if (bean.isAmbiguous()) {
            throw new ConfigurationException("There is more than one bean of type " + type + ": leave one.");
        }
        return bean.isResolvable();
    }

    /** Of the event loops: the threads of the worker pool may all be waiting for what a timer has to bring about. */
    public ScheduledExecutorService timers() {
        return timers;
    }

    /** Where a request runs for which many callers wait. */
    Executor freshContext() {
        return freshContext;
    }

    Clocks clocks() {
        return clocks;
    }

    /** The wall clock, which the tests of an application may put forward. */
    public InstantSource clock() {
        return clocks.wall();
    }

    /** The application's own, if it has one for this client. */
    Optional<AccessTokenFetcher> fetcher(ClientName client) {
        return hasFetcher(client) ? Optional.of(fetchers(client).get()) : Optional.empty();
    }

    boolean hasFetcher(ClientName client) {
        return isThere(fetchers(client), "AccessTokenFetcher for " + client);
    }

    private Instance<AccessTokenFetcher> fetchers(ClientName client) {
        return fetchers
                .select(client.isDefault() ? Default.Literal.INSTANCE : ConferenceClient.Literal.of(client.value()));
    }

    /** The same tokens, shared with the other instances of the application if there is a store. */
    TokenSource shared(String key, TokenSource dingTalk) {
        return store.<TokenSource> map(it -> new SharedTokenSource(key, dingTalk, it, clocks.wall(), timers)).orElse(dingTalk);
    }

    /** The key and secret of an app: as configured or, asked each time since they may change, as the provider knows them. */
    Supplier<Uni<AppCredentials>> credentials(ClientName client, ClientConfig config, CredentialType type) {
        var properties = type.keyAndSecret();
        return () -> provided(config).map(provided -> {
            var key = value(properties.get(0), config, provided, CredentialsProvider.USER_PROPERTY_NAME);
            var secret = value(properties.get(1), config, provided, CredentialsProvider.PASSWORD_PROPERTY_NAME);
            var missing = Stream.of(key.isEmpty() ? properties.get(0) : null, secret.isEmpty() ? properties.get(1) : null)
                    .filter(it -> it != null).map(CredentialType.Property::name).toList();
            if (!missing.isEmpty()) {
                throw missing(client, config, missing);
            }
            return new AppCredentials(key.get(), secret.get());
        });
    }

    /** Makes a call with the key and the secret of an app, as they are at this time. */
    public <T> Uni<T> withCredentials(ClientName client, ClientConfig config, CredentialType type,
            BiFunction<String, String, Uni<T>> call) {
        return credentials(client, config, type).get().flatMap(app -> call.apply(app.key(), app.secret()));
    }

    private static Optional<String> value(CredentialType.Property property, ClientConfig config, Map<String, String> provided,
            String otherName) {
        return property.of(config).or(() -> CredentialType.stripped(provided.get(property.name())))
                .or(() -> CredentialType.stripped(provided.get(otherName)));
    }

    private Uni<Map<String, String>> provided(ClientConfig config) {
        return config.credentialsProvider().isEmpty() ? Uni.createFrom().item(Map.of())
                : CallerContext.resume(provider(config.credentialsProviderName())
                        .getCredentialsAsync(config.credentialsProvider().get()))
                        .map(provided -> provided == null ? Map.of() : provided);
    }

    private CredentialsProvider provider(Optional<String> beanName) {
        if (beanName.isEmpty() && credentialsProviders.isResolvable()) {
            return credentialsProviders.get();
        }
        var named = beanName.map(name -> Arc.container().<CredentialsProvider> instance(name).get());
        return named.orElseThrow(() -> new AuthenticationException(InTransit.failure("GetAccessToken", beanName
                .map(name -> "there is no credentials provider that is a bean called \"" + name
                        + "\"; see credentials-provider-name")
                .orElse("there is not just one bean of type CredentialsProvider; say which by credentials-provider-name"))
                .build()));
    }

    private static AuthenticationException missing(ClientName client, ClientConfig config, List<String> properties) {
        return new AuthenticationException(InTransit.failure("GetAccessToken", CredentialType.incomplete(client, properties)
                + config.credentialsProvider().map(name -> ", or let the credentials provider know them under \"" + name + '"')
                        .orElse(""))
                .build());
    }

    /** From the application's own bean, else the newest that has arrived, else as configured. */
    Uni<String> suiteTicket(ClientName client, ClientConfig config, String suiteKey) {
        var ticket = isThere(ticketProvider, "SuiteTicketProvider")
                ? CallerContext.resume(ticketProvider.get().suiteTicket(suiteKey))
                : tickets.newest(suiteKey).map(arrived -> arrived != null ? arrived : SUITE_TICKET.of(config).orElse(null));
        return ticket.map(it -> CredentialType.stripped(it).orElse(null)).onItem().ifNull()
                .failWith(() -> new AuthenticationException(InTransit.failure("GetCorpAccessToken",
                        "no suite ticket has arrived for the suite " + suiteKey + ". Let DingTalk push them to the HTTP "
                                + "callback, see " + client.key("events.callback.token") + "; or hand each one to "
                                + "SuiteTickets.received(suiteKey, suiteTicket), make a bean of type SuiteTicketProvider, or, to try "
                                + "things out, set " + client.keyAndVariable("suite-ticket"))
                        .build()));
    }
}
