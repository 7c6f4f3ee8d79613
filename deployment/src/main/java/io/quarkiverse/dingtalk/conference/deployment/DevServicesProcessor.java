package io.quarkiverse.dingtalk.conference.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;

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
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SecretKeys;
import io.smallrye.config.SmallRyeConfig;

/**
 * Starts an embedded DingTalk with the application, for the clients that nothing says where to find theirs. A token says
 * nothing of that: a client with a provider of its own, or with a fixed token, is not to reach the real DingTalk unasked.
 */
@BuildSteps(onlyIf = { IsDevServicesSupportedByLaunchMode.class, Enabled.class })
class DevServicesProcessor {

    private static final int ANY_FREE_PORT = 0;
    private static final String EVENTS = "events.enabled";

    @BuildStep
    @SuppressWarnings("removal") // of highPriorityConfig, which has no successor yet
    void embeddedDingTalk(DevServicesConfig config, ClientsBuildItem clients, LaunchModeBuildItem launchMode,
            LiveReloadBuildItem reload, CurateOutcomeBuildItem application, BuildProducer<DevServicesResultBuildItem> services,
            BuildProducer<HotDeploymentWatchedFileBuildItem> watched) {
        var unconfigured = clients.names().stream().map(ClientName::new).filter(name -> !isConfigured(name))
                .collect(Collectors.toSet());
        var before = Optional.ofNullable(reload.getContextObject(EmbeddedDingTalk.class));
        before.ifPresent(EmbeddedDingTalk::serveNobodyNext);
        if (!config.enabled() || unconfigured.isEmpty()) {
            return;
        }
        var options = EmulatorOptions.defaults()
                .withPort(launchMode.getLaunchMode() == LaunchMode.TEST ? ANY_FREE_PORT : port(config));
        var initFile = config.initFile().map(InitFile::at);
        initFile.map(InitFile::watched).map(HotDeploymentWatchedFileBuildItem::new).ifPresent(watched::produce);
        var tokens = FixedTokens.of(unconfigured);
        var provided = configOf(unconfigured, it -> tokens.isThereOneOf(it) || clients.hasTokenBeans(it.value()), options);
        var dingTalk = before.filter(it -> it.isSetUpAs(options, initFile))
                .orElseGet(() -> new EmbeddedDingTalk(options, initFile));
        var hidden = empty(provided.keySet());
        dingTalk.serveNext(provided.keySet(), hidden, tokens);
        reload.setContextObject(EmbeddedDingTalk.class, dingTalk);
        ContainerEngine.isNotMissedBy(application.getApplicationModel());
        // Quarkus configures clients when it starts a service, so other properties are a reason to start another.
        var serviceConfig = options + initFile.map(InitFile::fingerprint).orElse("") + new TreeSet<>(provided.keySet())
                + new TreeSet<>(hidden) + tokens.fingerprint();
        services.produce(DevServicesResultBuildItem.<EmbeddedDingTalk> owned()
                .feature(ClientProcessor.FEATURE)
                .serviceName("DingTalk")
                .serviceConfig(serviceConfig)
                .startable(() -> dingTalk)
                .configProvider(provided)
                .highPriorityConfig(hidden)
                .build());
    }

    /** What is configured without a value, such as {@code ${DINGTALK_KEY:}}, would hide the value that is provided. */
    private static Set<String> empty(Set<String> properties) {
        var config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        return SecretKeys.doUnlocked(() -> properties.stream().filter(it -> config.getRawValue(it) != null)
                .collect(Collectors.toSet()));
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
                .anyMatch(property -> isSet(client, property)));
    }

    private static boolean isSet(ClientName client, String property) {
        return ConfigProvider.getConfig().getOptionalValue(client.key(property), String.class)
                .flatMap(CredentialType::stripped).isPresent();
    }

    private static Stream<String> credentials() {
        return Stream.of(CredentialType.values()).filter(type -> type != CredentialType.FIXED_TOKEN)
                .map(CredentialType::properties).flatMap(List::stream)
                .map(CredentialType.Property::name);
    }

    private static HashMap<String, Function<EmbeddedDingTalk, String>> configOf(Set<ClientName> clients,
            Predicate<ClientName> hasToken, EmulatorOptions options) {
        var config = new HashMap<String, Function<EmbeddedDingTalk, String>>();
        for (ClientName client : clients) {
            config.put(client.key("url"), EmbeddedDingTalk::getConnectionInfo);
            if (!hasToken.test(client)) {
                config.put(client.key("app-key"), dingTalk -> appKey(client, options));
                config.put(client.key("app-secret"), dingTalk -> options.appSecret());
            }
            if (!isSet(client, EVENTS)) {
                config.put(client.key(EVENTS), dingTalk -> "true"); // nobody else misses them
            }
        }
        return config;
    }

    /** Each client is an app of its own, so that each gets every event. For the emulator, names need a dash before them. */
    private static String appKey(ClientName client, EmulatorOptions options) {
        return options.appKey() + (client.isDefault() ? "" : "-" + urlSafe(client.value()));
    }

    /** Different for different names, too. */
    private static String urlSafe(String name) {
        return URLEncoder.encode(name, UTF_8).replace("*", "%2A").replace("+", "%20").replace('%', '~');
    }
}
