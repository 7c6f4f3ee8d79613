package io.quarkiverse.dingtalk.conference.deployment;

import static io.quarkiverse.dingtalk.conference.deployment.ClientProcessor.bean;

import java.util.HashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;

import io.quarkiverse.dingtalk.conference.event.HandledEvents;
import io.quarkiverse.dingtalk.conference.event.MeetingEvents;
import io.quarkiverse.dingtalk.conference.event.delivery.ClientEvents;
import io.quarkiverse.dingtalk.conference.event.delivery.EventSink;
import io.quarkiverse.dingtalk.conference.event.delivery.EventSourceFactory;
import io.quarkiverse.dingtalk.conference.event.delivery.EventsRecorder;
import io.quarkiverse.dingtalk.conference.token.SuiteTickets;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.arc.deployment.SyntheticBeansRuntimeInitBuildItem;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.ApplicationStartBuildItem;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.ShutdownContextBuildItem;
import io.quarkus.deployment.execannotations.ExecutionModelAnnotationsAllowedBuildItem;

/** Brings events of meetings to those applications that listen to them. The others have nothing of it. */
class EventProcessor {

    @BuildStep
    EventListenersBuildItem listeners(BeanDiscoveryFinishedBuildItem beans, CombinedIndexBuildItem index) {
        return EventListeners.in(beans, index.getIndex());
    }

    /** Quarkus refuses the annotation on methods of which it does not know who calls them. */
    @BuildStep
    ExecutionModelAnnotationsAllowedBuildItem virtualThreads() {
        return new ExecutionModelAnnotationsAllowedBuildItem(
                method -> method.hasAnnotation(Observes.class) || method.hasAnnotation(ObservesAsync.class));
    }

    @BuildStep
    void beansOfTheApplication(EventListenersBuildItem listeners, BuildProducer<UnremovableBeanBuildItem> beans) {
        if (!listeners.isEmpty()) {
            beans.produce(UnremovableBeanBuildItem.beanTypes(HandledEvents.class, EventSourceFactory.class,
                    SuiteTickets.class)); // looked up in code
        }
    }

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    void events(EventsRecorder recorder, EventListenersBuildItem found, ClientsBuildItem clients,
            BuildProducer<SyntheticBeanBuildItem> beans) {
        found.byClient(clients).forEach((client, listeners) -> {
            beans.produce(bean(ClientEvents.class, client).scope(Singleton.class).unremovable()
                    .createWith(recorder.events(client, listeners)).done());
            beans.produce(bean(EventSink.class, client).scope(Singleton.class).unremovable()
                    .createWith(recorder.sink(client)).done());
            beans.produce(bean(MeetingEvents.class, client).scope(ApplicationScoped.class)
                    .createWith(recorder.subscribers(client)).done());
        });
    }

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    @Consume(ApplicationStartBuildItem.class)
    @Consume(SyntheticBeansRuntimeInitBuildItem.class)
    void start(EventsRecorder recorder, EventListenersBuildItem listeners, ClientsBuildItem clients,
            ShutdownContextBuildItem shutdown) {
        if (!listeners.isEmpty()) {
            recorder.start(new HashMap<>(listeners.byClient(clients)), clients.clients().withServer(), shutdown);
        }
    }
}
