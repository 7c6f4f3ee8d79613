package io.quarkiverse.dingtalk.conference.deployment;

import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.RunTimeConfigurationDefaultBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ServiceProviderBuildItem;
import io.quarkus.restclient.config.RestClientBuilderFactory;

/** What the REST client has to know of ours. */
class RestClientProcessor {

    /** One key says where DingTalk is, also for who injects the bare REST client. */
    @BuildStep
    RunTimeConfigurationDefaultBuildItem url() {
        return new RunTimeConfigurationDefaultBuildItem("quarkus.rest-client." + ConferenceApi.CONFIG_KEY + ".url",
                "${" + ConferenceConfig.PREFIX + ".url}");
    }

    /** Who injects the bare REST client sends a token too, and it must not follow a redirect to another host. */
    @BuildStep
    RunTimeConfigurationDefaultBuildItem redirects() {
        return new RunTimeConfigurationDefaultBuildItem("quarkus.rest-client." + ConferenceApi.CONFIG_KEY + ".follow-redirects",
                "false");
    }

    /** A native executable has only the services that are named at build time, and the REST client does not name this one. */
    @BuildStep
    ServiceProviderBuildItem builders() {
        return ServiceProviderBuildItem.allProvidersFromClassPath(RestClientBuilderFactory.class.getName());
    }
}
