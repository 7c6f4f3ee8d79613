package io.quarkiverse.dingtalk.conference.config;

import java.util.Map;

import io.quarkus.runtime.annotations.ConfigDocMapKey;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefaults;
import io.smallrye.config.WithParentName;
import io.smallrye.config.WithUnnamedKey;

/**
 * DingTalk Conference
 */
@ConfigMapping(prefix = ConferenceConfig.PREFIX)
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
public interface ConferenceConfig {

    String PREFIX = "quarkus.dingtalk-conference";

    String DEFAULT_CLIENT = "<default>";

    /**
     * The clients: the default one, and those with names.
     */
    @WithParentName
    @WithUnnamedKey(DEFAULT_CLIENT)
    @WithDefaults
    @ConfigDocMapKey("client-name")
    Map<String, ClientConfig> clients();
}
