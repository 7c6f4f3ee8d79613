package io.quarkiverse.dingtalk.conference.deployment;

import java.util.Map;

import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.spi.EventContext;

import org.jboss.jandex.ClassType;
import org.jboss.jandex.DotName;

import io.quarkiverse.dingtalk.conference.event.callback.CallbackRoutes;
import io.quarkiverse.dingtalk.conference.token.SuiteTickets;
import io.quarkus.arc.deployment.ObserverRegistrationPhaseBuildItem;
import io.quarkus.arc.deployment.ObserverRegistrationPhaseBuildItem.ObserverConfiguratorBuildItem;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.arc.processor.ObserverConfigurator.NotifyGeneration;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.gizmo2.desc.MethodDesc;

/** The HTTP callback, in applications that have an HTTP server. Which clients have one is known at run time only. */
class CallbackProcessor {

    /** Not there in applications without a server. */
    private static final String ROUTER = "io.vertx.ext.web.Router";

    private static final MethodDesc ADD = MethodDesc.of(CallbackRoutes.class, "add", void.class, EventContext.class, Map.class);

    @BuildStep
    void routes(Capabilities capabilities, ClientsBuildItem clients, ObserverRegistrationPhaseBuildItem phase,
            BuildProducer<ObserverConfiguratorBuildItem> observers) {
        if (isThereAServer(capabilities)) {
            observers.produce(new ObserverConfiguratorBuildItem(phase.getContext().configure()
                    .beanClass(DotName.createSimple(CallbackRoutes.class)).id("dingtalk-callback-routes")
                    .observedType(ClassType.create(ROUTER)).addQualifier(Default.class)
                    .param(CallbackRoutes.CLIENTS, clients.names().toArray(String[]::new))
                    .notify(CallbackProcessor::addRoutes)));
        }
    }

    private static void addRoutes(NotifyGeneration observer) {
        var body = observer.notifyMethod();
        body.invokeStatic(ADD, observer.eventContext(), observer.paramsMap());
        body.return_();
    }

    @BuildStep
    void tickets(Capabilities capabilities, BuildProducer<UnremovableBeanBuildItem> lookedUp) {
        if (isThereAServer(capabilities)) {
            lookedUp.produce(UnremovableBeanBuildItem.beanTypes(SuiteTickets.class));
        }
    }

    static boolean isThereAServer(Capabilities capabilities) {
        return capabilities.isPresent(Capability.VERTX_HTTP);
    }
}
