package io.quarkiverse.dingtalk.conference.deployment;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.jandex.ClassType;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.client.ConferenceRecorder;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.builditem.RunTimeConfigurationDefaultBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ServiceProviderBuildItem;
import io.quarkus.restclient.config.RestClientBuilderFactory;

/** Makes the services of each client beans. */
class ClientProcessor {

    static final String FEATURE = "dingtalk-conference";

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem(FEATURE);
    }

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    void services(ConferenceRecorder recorder, BuildProducer<SyntheticBeanBuildItem> beans) {
        beans.produce(bean(ReactiveMeetingService.class)
                .createWith(recorder.reactive(ConferenceConfig.DEFAULT_CLIENT))
                .done());
        beans.produce(bean(MeetingService.class)
                .addInjectionPoint(ClassType.create(ReactiveMeetingService.class))
                .createWith(recorder.blocking())
                .done());
    }

    /** One key says where DingTalk is, also for who injects the bare REST client. */
    @BuildStep
    RunTimeConfigurationDefaultBuildItem restClientUrl() {
        return new RunTimeConfigurationDefaultBuildItem("quarkus.rest-client." + ConferenceApi.CONFIG_KEY + ".url",
                "${" + ConferenceConfig.PREFIX + ".url}");
    }

    /** A native executable has only the services that are named at build time, and the REST client does not name this one. */
    @BuildStep
    ServiceProviderBuildItem restClientBuilders() {
        return ServiceProviderBuildItem.allProvidersFromClassPath(RestClientBuilderFactory.class.getName());
    }

    /** A user's own bean of the type comes before ours. */
    private static SyntheticBeanBuildItem.ExtendedBeanConfigurator bean(Class<?> type) {
        return SyntheticBeanBuildItem.configure(type).scope(ApplicationScoped.class).defaultBean().setRuntimeInit();
    }
}
