package io.quarkiverse.dingtalk.conference.deployment;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.Way;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.quarkus.deployment.IsDevServicesSupportedByLaunchMode;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.dev.devservices.DevServicesConfig.Enabled;
import io.quarkus.runtime.configuration.ConfigUtils;

/** Starts an embedded DingTalk with the application, for the clients that nothing says where to find theirs. */
@BuildSteps(onlyIf = { IsDevServicesSupportedByLaunchMode.class, Enabled.class })
class DevServicesProcessor {

    @BuildStep
    void embeddedDingTalk(DevServicesConfig config, ClientsBuildItem clients,
            BuildProducer<DevServicesResultBuildItem> services) {
        var unconfigured = clients.names().stream()
                .filter(name -> !clients.withOwnProvider().contains(name))
                .map(ClientName::new).filter(name -> !isConfigured(name))
                .collect(Collectors.toSet());
        if (!config.enabled() || unconfigured.isEmpty()) {
            return;
        }
        var options = EmulatorOptions.defaults();
        services.produce(DevServicesResultBuildItem.<EmbeddedDingTalk> owned()
                .feature(ClientProcessor.FEATURE)
                .serviceName("DingTalk")
                .serviceConfig(options.toString())
                .startable(() -> new EmbeddedDingTalk(options))
                .configProvider(configOf(unconfigured, options))
                .build());
    }

    private static boolean isConfigured(ClientName client) {
        return Stream.concat(Stream.of("url", "credentials-provider"), waysProperties())
                .anyMatch(property -> ConfigUtils.isPropertyNonEmpty(client.key(property)));
    }

    private static Stream<String> waysProperties() {
        return Stream.of(Way.values()).map(Way::properties).flatMap(List::stream).map(Way.Property::name);
    }

    private static HashMap<String, Function<EmbeddedDingTalk, String>> configOf(Set<ClientName> clients,
            EmulatorOptions options) {
        var config = new HashMap<String, Function<EmbeddedDingTalk, String>>();
        for (ClientName client : clients) {
            config.put(client.key("url"), EmbeddedDingTalk::getConnectionInfo);
            config.put(client.key("app-key"), dingTalk -> options.appKey());
            config.put(client.key("app-secret"), dingTalk -> options.appSecret());
        }
        return config;
    }
}
