package io.quarkiverse.dingtalk.conference.deployment;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;

import org.jboss.jandex.DotName;

import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.quarkiverse.dingtalk.conference.rest.event.GatewayApi;
import io.quarkiverse.dingtalk.conference.rest.wire.WireJson;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.RunTimeConfigurationDefaultBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ServiceProviderBuildItem;
import io.quarkus.jaxrs.client.reactive.deployment.RestClientDisableRemovalTrailingSlashBuildItem;
import io.quarkus.restclient.config.RestClientBuilderFactory;
import io.quarkus.resteasy.reactive.common.deployment.ResourceScanningResultBuildItem;
import io.quarkus.resteasy.reactive.spi.MessageBodyReaderBuildItem;
import io.quarkus.resteasy.reactive.spi.MessageBodyWriterBuildItem;

/** What the REST client has to know of ours. */
class RestClientProcessor {

    private static final DotName GATEWAY = DotName.createSimple(GatewayApi.class);

    /** One key says where DingTalk is, also for who injects the bare REST client. */
    @BuildStep
    RunTimeConfigurationDefaultBuildItem url() {
        return byDefault("url", "${" + ConferenceConfig.PREFIX + ".url}");
    }

    /** Who injects the bare REST client sends a token too, and it must not follow a redirect to another host. */
    @BuildStep
    RunTimeConfigurationDefaultBuildItem redirects() {
        return byDefault("follow-redirects", "false");
    }

    /** Less than an attempt may take: a booking that found no connection is then known not to be made, and tried again. */
    @BuildStep
    RunTimeConfigurationDefaultBuildItem connectTimeout() {
        return byDefault("connect-timeout", "5000");
    }

    /** Enough for all operations, so that one that hangs does not take the connections of the others. */
    @BuildStep
    RunTimeConfigurationDefaultBuildItem poolSize() {
        return byDefault("connection-pool-size", "500");
    }

    /**
     * Whatever is between here and DingTalk may forget an idle connection without telling, and a function may be frozen
     * while it does: what is sent on such a connection is lost, and a booking in doubt. The shortest idle time-outs of
     * gateways are a minute, those of a frozen function's network are seconds; a new connection costs milliseconds.
     */
    @BuildStep
    RunTimeConfigurationDefaultBuildItem idleTime() {
        return byDefault("connection-ttl", "5000");
    }

    /**
     * The REST client makes a proxy of every interface that has paths: also of those of the topics, though they are called as
     * parts of {@link ConferenceApi} only, and of the gateway of Stream mode, though only applications that listen to events
     * call it. There is no other way to tell it than to take them out of what it has found.
     *
     * @param beforeTheProxies nothing is produced, but it makes this come before them
     */
    @BuildStep
    void proxies(Optional<ResourceScanningResultBuildItem> found, CombinedIndexBuildItem index,
            EventListenersBuildItem listeners,
            BuildProducer<RestClientDisableRemovalTrailingSlashBuildItem> beforeTheProxies) {
        found.map(it -> it.getResult().getClientInterfaces()).ifPresent(interfaces -> {
            GuardProcessor.topics(index.getIndex()).forEach(interfaces::remove);
            if (listeners.isEmpty()) {
                interfaces.remove(GATEWAY);
            }
        });
    }

    private static RunTimeConfigurationDefaultBuildItem byDefault(String property, String value) {
        return new RunTimeConfigurationDefaultBuildItem("quarkus.rest-client." + ConferenceApi.CONFIG_KEY + "." + property,
                value);
    }

    /**
     * For all REST clients of the application, but for our types only: a reader that is registered for one client makes
     * that client copy all of its readers for every answer.
     */
    @BuildStep
    void json(BuildProducer<MessageBodyReaderBuildItem> readers, BuildProducer<MessageBodyWriterBuildItem> writers) {
        readers.produce(new MessageBodyReaderBuildItem.Builder(WireJson.class.getName(), WireResponse.class.getName())
                .setMediaTypeStrings(List.of(MediaType.WILDCARD)).setRuntimeType(RuntimeType.CLIENT).build());
        writers.produce(new MessageBodyWriterBuildItem.Builder(WireJson.class.getName(), WireRequest.class.getName())
                .setMediaTypeStrings(List.of(MediaType.APPLICATION_JSON)).setRuntimeType(RuntimeType.CLIENT).build());
    }

    /** A native executable has only the services that are named at build time, and the REST client does not name this one. */
    @BuildStep
    ServiceProviderBuildItem builders() {
        return ServiceProviderBuildItem.allProvidersFromClassPath(RestClientBuilderFactory.class.getName());
    }
}
