package io.quarkiverse.dingtalk.conference.client;

import java.time.InstantSource;
import java.util.function.Function;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProviders;
import io.quarkiverse.dingtalk.conference.token.TokenApi;
import io.quarkus.arc.SyntheticCreationalContext;
import io.quarkus.restclient.config.RestClientBuilderFactory;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;

/** Puts the services of a client together from its configuration, when one is first used. */
@Recorder
public class ConferenceRecorder {

    private final RuntimeValue<ConferenceConfig> config;

    public ConferenceRecorder(RuntimeValue<ConferenceConfig> config) {
        this.config = config;
    }

    public Function<SyntheticCreationalContext<ReactiveMeetingService>, ReactiveMeetingService> reactive(String client) {
        return context -> {
            var clientConfig = config.getValue().clients().get(client);
            var tokens = AccessTokenProviders.of(client, clientConfig,
                    () -> wire(TokenApi.class, client), InstantSource.system());
            return new ReactiveMeetings(wire(ConferenceApi.class, client), new Calls(tokens));
        };
    }

    public Function<SyntheticCreationalContext<MeetingService>, MeetingService> blocking() {
        return context -> {
            var reactive = context.getInjectedReference(ReactiveMeetingService.class);
            return () -> reactive;
        };
    }

    /** The pool, proxy, TLS and timeouts are those of {@code quarkus.rest-client."dingtalk-conference"}. */
    private <T> T wire(Class<T> api, String client) {
        return RestClientBuilderFactory.getInstance().newBuilder(api)
                .baseUri(config.getValue().clients().get(client).url())
                .followRedirects(false)
                .build(api);
    }
}
