package io.quarkiverse.dingtalk.conference.config;

import java.util.Map;
import java.util.Optional;

import io.quarkiverse.dingtalk.conference.error.ConferenceException;
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

    String DEFAULT_CLIENT = ConferenceException.DEFAULT_CLIENT;

    /**
     * Whether the configuration is checked when the application starts, and a client without credentials ends the start.
     * Otherwise the configuration is checked at the first call, so that a function starts quickly. In dev mode and in
     * tests it is checked at the start unless this is `false`, but for missing credentials.
     */
    Optional<Boolean> validateAtStartup();

    /**
     * The clients: the default one, and those with names.
     */
    @WithParentName
    @WithUnnamedKey(DEFAULT_CLIENT)
    @WithDefaults
    @ConfigDocMapKey("client-name")
    Map<String, ClientConfig> clients();
}
