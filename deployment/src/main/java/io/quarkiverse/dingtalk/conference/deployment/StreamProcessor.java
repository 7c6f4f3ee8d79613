package io.quarkiverse.dingtalk.conference.deployment;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkiverse.dingtalk.conference.event.delivery.EventSourceFactory;
import io.quarkiverse.dingtalk.conference.event.stream.StreamRecorder;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;

/** Events by Stream mode, in applications that have something that listens. */
class StreamProcessor {

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    void sources(Optional<EventListenersBuildItem> listeners, StreamRecorder recorder,
            BuildProducer<SyntheticBeanBuildItem> beans) {
        if (listeners.filter(it -> !it.isEmpty()).isPresent()) {
            beans.produce(SyntheticBeanBuildItem.configure(EventSourceFactory.class).defaultBean().setRuntimeInit()
                    .scope(Singleton.class).unremovable().createWith(recorder.sources()).done());
        }
    }
}
