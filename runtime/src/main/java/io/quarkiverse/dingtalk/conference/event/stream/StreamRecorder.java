package io.quarkiverse.dingtalk.conference.event.stream;

import java.util.function.Function;

import io.quarkiverse.dingtalk.conference.client.CallEnvironment;
import io.quarkiverse.dingtalk.conference.event.delivery.EventSourceFactory;
import io.quarkiverse.dingtalk.conference.token.TokenEnvironment;
import io.quarkus.arc.Arc;
import io.quarkus.arc.SyntheticCreationalContext;
import io.quarkus.runtime.annotations.Recorder;
import io.vertx.core.Vertx;

/** Makes Stream mode the way in which events arrive. */
@Recorder
public class StreamRecorder {

    public Function<SyntheticCreationalContext<EventSourceFactory>, EventSourceFactory> sources() {
        return context -> new StreamSources(bean(Vertx.class), bean(CallEnvironment.class), bean(TokenEnvironment.class));
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
