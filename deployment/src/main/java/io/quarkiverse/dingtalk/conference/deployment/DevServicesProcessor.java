package io.quarkiverse.dingtalk.conference.deployment;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.CredentialType;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.quarkus.deployment.IsDevServicesSupportedByLaunchMode;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.builditem.HotDeploymentWatchedFileBuildItem;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.deployment.builditem.LiveReloadBuildItem;
import io.quarkus.deployment.dev.devservices.DevServicesConfig.Enabled;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SecretKeys;

/** Starts an embedded DingTalk with the application, for the clients that nothing says where to find theirs. */
@BuildSteps(onlyIf = { IsDevServicesSupportedByLaunchMode.class, Enabled.class })
class DevServicesProcessor {

    private static final int ANY_FREE_PORT = 0;

    @BuildStep
    void embeddedDingTalk(DevServicesConfig config, ClientsBuildItem clients, LaunchModeBuildItem launchMode,
            LiveReloadBuildItem reload, CurateOutcomeBuildItem application, BuildProducer<DevServicesResultBuildItem> services,
            BuildProducer<HotDeploymentWatchedFileBuildItem> watched) {
        var unconfigured = clients.names().stream()
                .filter(name -> !clients.tokenBeans().containsKey(name))
                .map(ClientName::new).filter(name -> !isConfigured(name))
                .collect(Collectors.toSet());
        var before = Optional.ofNullable(reload.getContextObject(EmbeddedDingTalk.class));
        before.ifPresent(it -> it.serveNext(Set.of()));
        if (!config.enabled() || unconfigured.isEmpty()) {
            return;
        }
        var options = EmulatorOptions.defaults()
                .withPort(launchMode.getLaunchMode() == LaunchMode.TEST ? ANY_FREE_PORT : port(config));
        var initFile = config.initFile().map(InitFile::at);
        initFile.map(InitFile::watched).map(HotDeploymentWatchedFileBuildItem::new).ifPresent(watched::produce);
        var dingTalk = before.filter(it -> it.isSetUpAs(options, initFile))
                .orElseGet(() -> new EmbeddedDingTalk(options, initFile));
        dingTalk.serveNext(unconfigured);
        reload.setContextObject(EmbeddedDingTalk.class, dingTalk);
        ContainerEngine.isNotMissedBy(application.getApplicationModel());
        services.produce(DevServicesResultBuildItem.<EmbeddedDingTalk> owned()
                .feature(ClientProcessor.FEATURE)
                .serviceName("DingTalk")
                .serviceConfig(options + initFile.map(InitFile::fingerprint).orElse("") + names(unconfigured))
                .startable(() -> dingTalk)
                .configProvider(configOf(unconfigured, options))
                .build());
    }

    /** Quarkus configures clients when it starts a service, so other clients are a reason to start another. */
    private static List<String> names(Set<ClientName> clients) {
        return clients.stream().map(ClientName::value).sorted().toList();
    }

    private static int port(DevServicesConfig config) {
        int port = config.port().orElse(ANY_FREE_PORT);
        if (config.port().isPresent() && (port < 1 || port > 65535)) {
            throw new ConfigurationException(
                    DevServicesConfig.PREFIX + ".port must be from 1 to 65535, but is " + port);
        }
        return port;
    }

    private static boolean isConfigured(ClientName client) {
        return SecretKeys.doUnlocked(() -> Stream.concat(Stream.of("url", "credentials-provider"), credentials())
                .anyMatch(property -> ConfigUtils.isPropertyNonEmpty(client.key(property))));
    }

    private static Stream<String> credentials() {
        return Stream.of(CredentialType.values()).map(CredentialType::properties).flatMap(List::stream)
                .map(CredentialType.Property::name);
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
