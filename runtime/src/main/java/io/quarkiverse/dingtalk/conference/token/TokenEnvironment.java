package io.quarkiverse.dingtalk.conference.token;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.Way;
import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkus.arc.Arc;
import io.quarkus.arc.DefaultBean;
import io.quarkus.credentials.CredentialsProvider;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/** What all clients share on the way to their tokens: the clock, and the beans with which an application takes part. */
@Singleton
public class TokenEnvironment {

    /** An application's own clock may be one for its business; ours is replaced only where it is meant. */
    private static final String CLOCK = "dingtalk-conference";

    private final InstantSource clock;
    private final ScheduledExecutorService timers;
    private final Executor freshContext;
    private final AccessTokenStore store;
    private final SuiteTickets tickets;
    private final Instance<SuiteTicketProvider> ticketProvider;
    private final Instance<CredentialsProvider> credentialsProviders;

    TokenEnvironment(@Identifier(CLOCK) Instance<InstantSource> clock, Instance<AccessTokenStore> store,
            Instance<SuiteTicketProvider> ticketProvider, @Any Instance<CredentialsProvider> credentialsProviders,
            Vertx vertx) {
        this.clock = isThere(clock, "InstantSource for " + CLOCK) ? clock.get() : InstantSource.system();
        this.timers = vertx.nettyEventLoopGroup();
        this.freshContext = new FreshContext(vertx);
        this.store = isThere(store, "AccessTokenStore") ? new CarefulStore(store.get(), timers) : new NoStore();
        this.tickets = new SuiteTickets(this.store, this.clock);
        this.ticketProvider = ticketProvider;
        this.credentialsProviders = credentialsProviders;
    }

    @Produces
    @Singleton
    @DefaultBean
    SuiteTickets tickets() {
        return tickets;
    }

    private static boolean isThere(Instance<?> bean, String type) {
        if (bean.isAmbiguous()) {
            throw new ConfigurationException("There is more than one bean of type " + type + ": leave one.");
        }
        return bean.isResolvable();
    }

    /** Of the event loops: the threads of the worker pool may all be waiting for what a timer has to bring about. */
    ScheduledExecutorService timers() {
        return timers;
    }

    /** Where a request runs for which many callers wait. */
    Executor freshContext() {
        return freshContext;
    }

    InstantSource clock() {
        return clock;
    }

    AccessTokenStore store() {
        return store;
    }

    /** The key and secret of an app: as configured or, asked each time since they may change, as the provider knows them. */
    Supplier<Uni<KeyAndSecret>> credentials(ClientName client, ClientConfig config, Way way) {
        var properties = way.properties().subList(0, 2);
        return () -> provided(config).map(provided -> {
            var key = value(properties.get(0), config, provided, CredentialsProvider.USER_PROPERTY_NAME);
            var secret = value(properties.get(1), config, provided, CredentialsProvider.PASSWORD_PROPERTY_NAME);
            var missing = Stream.of(key.isEmpty() ? properties.get(0) : null, secret.isEmpty() ? properties.get(1) : null)
                    .filter(it -> it != null).map(Way.Property::name).toList();
            if (!missing.isEmpty()) {
                throw missing(client, config, missing);
            }
            return new KeyAndSecret(key.get(), secret.get());
        });
    }

    private static Optional<String> value(Way.Property property, ClientConfig config, Map<String, String> provided,
            String otherName) {
        return property.value().apply(config).or(() -> Optional.ofNullable(provided.get(property.name())))
                .or(() -> Optional.ofNullable(provided.get(otherName)));
    }

    private Uni<Map<String, String>> provided(ClientConfig config) {
        return config.credentialsProvider().isEmpty() ? Uni.createFrom().item(Map.of())
                : provider(config.credentialsProviderName()).getCredentialsAsync(config.credentialsProvider().get());
    }

    private CredentialsProvider provider(Optional<String> beanName) {
        if (beanName.isEmpty() && credentialsProviders.isResolvable()) {
            return credentialsProviders.get();
        }
        var named = beanName.map(name -> Arc.container().<CredentialsProvider> instance(name).get());
        return named.orElseThrow(() -> new AuthenticationException(new Failure("GetAccessToken", beanName
                .map(name -> "there is no credentials provider that is a bean called \"" + name
                        + "\"; see credentials-provider-name")
                .orElse("there is not just one bean of type CredentialsProvider; say which by credentials-provider-name")),
                null));
    }

    private static AuthenticationException missing(ClientName client, ClientConfig config, List<String> properties) {
        return new AuthenticationException(new Failure("GetAccessToken", "the credentials of " + client
                + " are incomplete. Set " + String.join(" and ", properties.stream().map(client::keyAndVariable).toList())
                + config.credentialsProvider().map(name -> ", or let the credentials provider know them under \"" + name + '"')
                        .orElse("")),
                null);
    }

    /** From the application's own bean, else the newest that has arrived, else as configured. */
    Uni<String> suiteTicket(ClientName client, ClientConfig config, String suiteKey) {
        var ticket = isThere(ticketProvider, "SuiteTicketProvider") ? ticketProvider.get().suiteTicket(suiteKey)
                : tickets.newest(suiteKey).map(arrived -> arrived != null ? arrived : config.suiteTicket().orElse(null));
        return ticket.onItem().ifNull().failWith(() -> new AuthenticationException(new Failure("GetCorpAccessToken",
                "no suite ticket has arrived for the suite " + suiteKey + ". Hand each one that DingTalk pushes to "
                        + "SuiteTickets.received(suiteKey, suiteTicket), make a bean of type SuiteTicketProvider, or, to try "
                        + "things out, set " + client.keyAndVariable("suite-ticket")),
                null));
    }
}
