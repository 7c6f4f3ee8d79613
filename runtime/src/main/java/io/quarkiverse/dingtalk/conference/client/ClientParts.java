package io.quarkiverse.dingtalk.conference.client;

import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.guard.Guards;
import io.quarkiverse.dingtalk.conference.guard.OperationPolicies;
import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkiverse.dingtalk.conference.token.TokenApi;
import io.quarkiverse.dingtalk.conference.token.TokenEnvironment;
import io.quarkiverse.dingtalk.conference.token.TokenFactory;
import io.quarkiverse.dingtalk.conference.token.TokenSupplier;
import io.quarkus.arc.ClientProxy;

/**
 * Makes the beans of one client. The beans call these methods when they are first used, and the build writes those calls, so
 * that nothing of this is there at the start.
 */
public final class ClientParts {

    private ClientParts() {
    }

    public static TokenFactory tokenFactory(String client) {
        var name = new ClientName(client);
        var environment = ClientBeans.of(CallEnvironment.class);
        var config = environment.config(name);
        return new TokenFactory(name, config, environment.restClient(name, config.url(), TokenApi.class),
                ClientBeans.of(TokenEnvironment.class));
    }

    public static AccessTokenProvider tokens(String client) {
        return ClientBeans.of(TokenFactory.class, client).own();
    }

    /** @param withOwnProvider whether the application has an {@code AccessTokenProvider} of its own for the client */
    public static Calls calls(String client, boolean withOwnProvider) {
        var name = new ClientName(client);
        var environment = ClientBeans.of(CallEnvironment.class);
        var config = environment.config(name);
        var policies = ClientBeans.of(OperationPolicies.class);
        var tokenFactory = ClientBeans.of(TokenFactory.class, client);
        var origin = new CallOrigin(client, null, tokenFactory.adviceForRefusedToken(withOwnProvider));
        var settings = new CallSettings(origin, tokens(client, withOwnProvider), new Guards(policies, config),
                environment.addressBlock(config.url()), config.deadline().toMillis(), null, true);
        return new Calls(environment.restClient(name, config.url(), ConferenceApi.class), settings, environment.contexts(),
                new Organizations(tokenFactory, policies, config));
    }

    /** Ours without its proxy; of the application's nobody knows what its proxy does. */
    private static TokenSupplier tokens(String client, boolean withOwnProvider) {
        var provider = ClientBeans.of(AccessTokenProvider.class, client);
        return TokenSupplier.of(withOwnProvider ? provider : ClientProxy.unwrap(provider));
    }
}
