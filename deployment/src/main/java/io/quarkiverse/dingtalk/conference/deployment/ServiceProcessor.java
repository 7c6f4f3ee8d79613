package io.quarkiverse.dingtalk.conference.deployment;

import static io.quarkiverse.dingtalk.conference.deployment.ClientProcessor.made;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.jandex.DotName;

import io.quarkiverse.dingtalk.conference.client.Calls;
import io.quarkiverse.dingtalk.conference.client.ClientBeans;
import io.quarkiverse.dingtalk.conference.service.ServiceFactory;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem.ExtendedBeanConfigurator;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.arc.processor.BeanConfiguratorBase.CreateGeneration;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.gizmo2.Const;
import io.quarkus.gizmo2.desc.MethodDesc;

/** Makes the services of each client beans: those of the topics that the application uses. */
class ServiceProcessor {

    private static final MethodDesc LOOK_UP = MethodDesc.of(ClientBeans.class, "of", Object.class, Class.class,
            String.class);
    private static final MethodDesc REACTIVE = MethodDesc.of(ServiceFactory.class, "reactive", Object.class, Calls.class);
    private static final MethodDesc BLOCKING = MethodDesc.of(ServiceFactory.class, "blocking", Object.class, Object.class);

    @BuildStep
    UnremovableBeanBuildItem beansOfTheApplication() {
        return UnremovableBeanBuildItem.beanTypes(
                Topic.ALL.stream().map(Topic::reactiveName).collect(Collectors.toSet())); // looked up in code
    }

    @BuildStep
    void services(BeanDiscoveryFinishedBuildItem discovered, ClientsBuildItem clients,
            BuildProducer<SyntheticBeanBuildItem> beans) {
        // of an Instance or a Provider, the type that it is of
        var wanted = discovered.getInjectionPoints().stream().map(point -> point.getRequiredType().name())
                .collect(Collectors.toSet());
        for (Topic topic : Topic.ALL) {
            if (topic == Topic.MEETINGS || wanted.contains(topic.blockingName()) || wanted.contains(topic.reactiveName())) {
                clients.names().forEach(client -> beansOf(topic, client, wanted, clients, beans));
            }
        }
    }

    private static void beansOf(Topic topic, String client, Set<DotName> wanted, ClientsBuildItem clients,
            BuildProducer<SyntheticBeanBuildItem> beans) {
        boolean lookedUp = !clients.isInjected(client) || wanted.contains(topic.blockingName());
        beans.produce(service(topic.reactive(), client, lookedUp)
                .creator(bean -> make(bean, topic, REACTIVE, Calls.class, client)).done());
        beans.produce(service(topic.blocking(), client, !clients.isInjected(client))
                .creator(bean -> make(bean, topic, BLOCKING, topic.reactive(), client)).done());
    }

    /**
     * Writes how a service is made when it is first used.
     *
     * @param method of the topic's factory
     * @param of the bean that it is made of
     */
    private static void make(CreateGeneration bean, Topic topic, MethodDesc method, Class<?> of, String client) {
        var body = bean.createMethod();
        var part = body.localVar("part", body.invokeStatic(LOOK_UP, Const.of(of), Const.of(client)));
        body.return_(body.invokeInterface(method, body.new_(topic.factory()), body.cast(part, of)));
    }

    /** @param lookedUp whether it may be looked up in code, which ArC does not see */
    private static ExtendedBeanConfigurator service(Class<?> type, String client, boolean lookedUp) {
        var service = made(type, client).scope(ApplicationScoped.class);
        return lookedUp ? service.unremovable() : service;
    }
}
