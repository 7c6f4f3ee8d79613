package io.quarkiverse.dingtalk.conference.service;

import java.util.function.Function;

import io.quarkiverse.dingtalk.conference.client.Calls;
import io.quarkiverse.dingtalk.conference.client.ClientBeans;
import io.quarkus.arc.SyntheticCreationalContext;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;

/** Makes the services of a client, each when it is first used. */
@Recorder
public class ServiceRecorder {

    public <R> Function<SyntheticCreationalContext<R>, R> reactive(RuntimeValue<ServiceFactory<?, R>> factory,
            String client) {
        return context -> factory.getValue().reactive(ClientBeans.of(Calls.class, client));
    }

    public <S, R> Function<SyntheticCreationalContext<S>, S> blocking(RuntimeValue<ServiceFactory<S, R>> factory,
            Class<R> reactive, String client) {
        return context -> factory.getValue().blocking(ClientBeans.of(reactive, client));
    }
}
