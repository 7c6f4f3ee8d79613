package io.quarkiverse.dingtalk.conference.deployment;

import java.util.List;
import java.util.Map;

import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.quarkus.deployment.IsDevServicesSupportedByLaunchMode;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.dev.devservices.DevServicesConfig.Enabled;
import io.quarkus.runtime.configuration.ConfigUtils;

/** Starts an embedded DingTalk with the application where nothing says which DingTalk to talk to. */
@BuildSteps(onlyIf = { IsDevServicesSupportedByLaunchMode.class, Enabled.class })
class DevServicesProcessor {

    private static final String URL = ConferenceConfig.PREFIX + ".url";
    private static final String APP_KEY = ConferenceConfig.PREFIX + ".app-key";
    private static final String APP_SECRET = ConferenceConfig.PREFIX + ".app-secret";
    private static final String ACCESS_TOKEN = ConferenceConfig.PREFIX + ".access-token";

    @BuildStep
    void embeddedDingTalk(DevServicesConfig config, BuildProducer<DevServicesResultBuildItem> services) {
        if (!config.enabled() || List.of(URL, APP_KEY, APP_SECRET, ACCESS_TOKEN).stream()
                .anyMatch(ConfigUtils::isPropertyNonEmpty)) {
            return;
        }
        var options = EmulatorOptions.defaults();
        services.produce(DevServicesResultBuildItem.<EmbeddedDingTalk> owned()
                .feature(ClientProcessor.FEATURE)
                .serviceName("DingTalk")
                .serviceConfig(options.toString())
                .startable(() -> new EmbeddedDingTalk(options))
                .configProvider(Map.of(
                        URL, EmbeddedDingTalk::getConnectionInfo,
                        APP_KEY, it -> options.appKey(),
                        APP_SECRET, it -> options.appSecret()))
                .build());
    }
}
