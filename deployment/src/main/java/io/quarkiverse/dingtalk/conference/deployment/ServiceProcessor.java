package io.quarkiverse.dingtalk.conference.deployment;

import static io.quarkiverse.dingtalk.conference.deployment.ClientProcessor.bean;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.jandex.DotName;

import io.quarkiverse.dingtalk.conference.service.ServiceFactory;
import io.quarkiverse.dingtalk.conference.service.ServiceRecorder;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem.ExtendedBeanConfigurator;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.recording.RecorderContext;
import io.quarkus.runtime.RuntimeValue;

/** Makes the services of each client beans: those of the topics that the application uses. */
class ServiceProcessor {

    @BuildStep
    UnremovableBeanBuildItem beansOfTheApplication() {
        return UnremovableBeanBuildItem.beanTypes(
                Topic.ALL.stream().map(Topic::reactiveName).collect(Collectors.toSet())); // looked up in code
    }

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    void services(ServiceRecorder recorder, RecorderContext context, BeanDiscoveryFinishedBuildItem discovered,
            ClientsBuildItem clients, BuildProducer<SyntheticBeanBuildItem> beans) {
        // of an Instance or a Provider, the type that it is of
        var wanted = discovered.getInjectionPoints().stream().map(point -> point.getRequiredType().name())
                .collect(Collectors.toSet());
        for (Topic topic : Topic.ALL) {
            if (topic == Topic.MEETINGS || wanted.contains(topic.blockingName()) || wanted.contains(topic.reactiveName())) {
                RuntimeValue<ServiceFactory<Object, Object>> factory = context.newInstance(topic.factory().getName());
                clients.names().forEach(client -> beansOf(topic, client, factory, recorder, wanted, clients, beans));
            }
        }
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    private static void beansOf(Topic topic, String client, RuntimeValue factory, ServiceRecorder recorder,
            Set<DotName> wanted, ClientsBuildItem clients, BuildProducer<SyntheticBeanBuildItem> beans) {
        boolean lookedUp = !clients.isInjected(client) || wanted.contains(topic.blockingName());
        beans.produce(service(topic.reactive(), client, lookedUp).createWith(recorder.reactive(factory, client)).done());
        beans.produce(service(topic.blocking(), client, !clients.isInjected(client))
                .createWith(recorder.blocking(factory, topic.reactive(), client)).done());
    }

    /** @param lookedUp whether it may be looked up in code, which ArC does not see */
    private static ExtendedBeanConfigurator service(Class<?> type, String client, boolean lookedUp) {
        var service = bean(type, client).scope(ApplicationScoped.class);
        return lookedUp ? service.unremovable() : service;
    }
}
