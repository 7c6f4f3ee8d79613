package io.quarkiverse.dingtalk.conference.client;

import java.util.function.Function;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.guard.Guards;
import io.quarkiverse.dingtalk.conference.guard.OperationPolicies;
import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkiverse.dingtalk.conference.token.TokenApi;
import io.quarkiverse.dingtalk.conference.token.TokenEnvironment;
import io.quarkiverse.dingtalk.conference.token.TokenFactory;
import io.quarkiverse.dingtalk.conference.token.TokenSupplier;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.arc.SyntheticCreationalContext;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;
import io.vertx.core.Vertx;

/** Puts the beans of a client together from its configuration, each when it is first used. */
@Recorder
public class ConferenceRecorder {

    private final RuntimeValue<ConferenceConfig> config;

    public ConferenceRecorder(RuntimeValue<ConferenceConfig> config) {
        this.config = config;
    }

    /** What the start tells of the configuration: all that can be known to be wrong, or of which clients no call can work. */
    public void check(Clients clients) {
        var asked = config.getValue().validateAtStartup();
        var check = new ConfigurationCheck(config.getValue(), clients, ConfigProvider.getConfig());
        if (asked.isPresent() ? asked.get() : LaunchMode.current().isDevOrTest()) {
            check.run(asked.isPresent());
        } else if (asked.isEmpty()) {
            for (String missing : check.missingCredentials()) {
                Logger.getLogger(ConferenceRecorder.class).warn(missing);
            }
        }
    }

    /**
     * @param traced whether threads without a Vert.x context may hold a trace
     * @param checkpoints whether checkpoints may be made of the application
     */
    public Function<SyntheticCreationalContext<CallEnvironment>, CallEnvironment> environment(boolean traced,
            boolean checkpoints, Clients clients) {
        // Of the thread that starts the application: the first caller's may know nothing of it.
        var loader = Thread.currentThread().getContextClassLoader();
        var platform = ConfigProvider.getConfig();
        return context -> {
            new ConfigurationCheck(config.getValue(), clients, platform).run(false);
            return new CallEnvironment(new CallContexts(bean(Vertx.class), traced), loader, checkpoints);
        };
    }

    public Function<SyntheticCreationalContext<TokenFactory>, TokenFactory> tokenFactory(String client) {
        return context -> {
            var name = new ClientName(client);
            var ofClient = name.in(config.getValue());
            return new TokenFactory(name, ofClient,
                    bean(CallEnvironment.class).restClient(name, ofClient.url(), TokenApi.class),
                    bean(TokenEnvironment.class));
        };
    }

    public Function<SyntheticCreationalContext<AccessTokenProvider>, AccessTokenProvider> tokens(String client) {
        return context -> ClientBeans.of(TokenFactory.class, client).own();
    }

    /** @param withOwnProvider whether the application has an {@code AccessTokenProvider} of its own for the client */
    public Function<SyntheticCreationalContext<Calls>, Calls> calls(String client, boolean withOwnProvider,
            OperationPolicies policies) {
        return context -> {
            var name = new ClientName(client);
            var ofClient = name.in(config.getValue());
            var environment = bean(CallEnvironment.class);
            var tokenFactory = ClientBeans.of(TokenFactory.class, client);
            var origin = new CallOrigin(client, null, tokenFactory.adviceForRefusedToken(withOwnProvider));
            var settings = new CallSettings(origin, tokens(client, withOwnProvider), new Guards(policies, ofClient),
                    environment.addressBlock(ofClient.url()), ofClient.deadline().toMillis(), null, true);
            return new Calls(environment.restClient(name, ofClient.url(), ConferenceApi.class), settings,
                    environment.contexts(), new Organizations(tokenFactory, policies, ofClient));
        };
    }

    /** Ours without its proxy; of the application's nobody knows what its proxy does. */
    private static TokenSupplier tokens(String client, boolean withOwnProvider) {
        var provider = ClientBeans.of(AccessTokenProvider.class, client);
        return TokenSupplier.of(withOwnProvider ? provider : ClientProxy.unwrap(provider));
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
