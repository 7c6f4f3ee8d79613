package io.quarkiverse.dingtalk.conference.deployment;

import jakarta.inject.Singleton;

import io.quarkiverse.dingtalk.conference.event.callback.CallbackClients;
import io.quarkiverse.dingtalk.conference.event.callback.CallbackRoutes;
import io.quarkiverse.dingtalk.conference.token.SuiteTickets;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.ExcludedTypeBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.arc.processor.DotNames;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;

/** The HTTP callback, in applications that have an HTTP server. Which clients have one is known at run time only. */
class CallbackProcessor {

    @BuildStep
    void routes(Capabilities capabilities, BuildProducer<AdditionalBeanBuildItem> ours,
            BuildProducer<ExcludedTypeBuildItem> notOurs, BuildProducer<UnremovableBeanBuildItem> lookedUp) {
        if (isThereAServer(capabilities)) {
            ours.produce(AdditionalBeanBuildItem.builder().addBeanClass(CallbackRoutes.class)
                    .setDefaultScope(DotNames.SINGLETON).setUnremovable().build());
            lookedUp.produce(UnremovableBeanBuildItem.beanTypes(SuiteTickets.class));
        } else {
            // ArC makes a bean of every class that has an observer
            notOurs.produce(new ExcludedTypeBuildItem(CallbackRoutes.class.getName()));
        }
    }

    @BuildStep
    void clients(Capabilities capabilities, ClientsBuildItem clients, BuildProducer<SyntheticBeanBuildItem> beans) {
        if (isThereAServer(capabilities)) {
            beans.produce(SyntheticBeanBuildItem.configure(CallbackClients.class).scope(Singleton.class)
                    .param(CallbackClients.NAMES, clients.names().toArray(String[]::new))
                    .creator(CallbackClients.Creator.class).done());
        }
    }

    static boolean isThereAServer(Capabilities capabilities) {
        return capabilities.isPresent(Capability.VERTX_HTTP);
    }
}
