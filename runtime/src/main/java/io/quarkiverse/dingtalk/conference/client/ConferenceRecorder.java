package io.quarkiverse.dingtalk.conference.client;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.config.ConfigurationCheck;
import io.quarkiverse.dingtalk.conference.guard.Guards;
import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkiverse.dingtalk.conference.token.TokenApi;
import io.quarkiverse.dingtalk.conference.token.TokenEnvironment;
import io.quarkiverse.dingtalk.conference.token.TokenFactory;
import io.quarkus.arc.SyntheticCreationalContext;
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

    /** All that can be known to be wrong, at start. */
    public void check(Map<String, String> injected, Map<String, Set<String>> tokenBeans) {
        new ConfigurationCheck(config.getValue(), tokenBeans).run(injected);
    }

    public Function<SyntheticCreationalContext<TokenFactory>, TokenFactory> tokenFactory(String client) {
        return context -> new TokenFactory(new ClientName(client), config.getValue().clients().get(client),
                wire(TokenApi.class, client), context.getInjectedReference(TokenEnvironment.class));
    }

    public Function<SyntheticCreationalContext<AccessTokenProvider>, AccessTokenProvider> tokens(String client) {
        return context -> context.getInjectedReference(TokenFactory.class, Qualifiers.of(client)).own();
    }

    /** @param guards the class that the build made for each operation */
    public Function<SyntheticCreationalContext<ReactiveMeetingService>, ReactiveMeetingService> reactive(String client,
            Map<String, Class<?>> guards) {
        return context -> {
            var ofClient = config.getValue().clients().get(client);
            var calls = new Calls(context.getInjectedReference(AccessTokenProvider.class, Qualifiers.of(client)),
                    Guards.ofClient(guards), new Deadline(context.getInjectedReference(Vertx.class), ofClient.deadline()));
            var organizations = new Organizations(calls,
                    context.getInjectedReference(TokenFactory.class, Qualifiers.of(client)), ofClient);
            return new ReactiveMeetings(wire(ConferenceApi.class, client), calls, organizations);
        };
    }

    public Function<SyntheticCreationalContext<MeetingService>, MeetingService> blocking(String client) {
        return context -> new BlockingMeetings(
                context.getInjectedReference(ReactiveMeetingService.class, Qualifiers.of(client)));
    }

    private <T> T wire(Class<T> api, String client) {
        var ofClient = config.getValue().clients().get(client);
        return Wire.to(ofClient.url(), ofClient.timeout(), api);
    }
}
