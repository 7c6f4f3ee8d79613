package io.quarkiverse.dingtalk.conference.config;

import java.util.Map;
import java.util.Optional;

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
     * Whether the configuration is checked when the application starts, and a client without credentials, or with half of
     * them, ends the start. If not set, production only warns of such clients when it starts, and checks all else at the
     * first call, so that a function starts quickly; dev mode and tests check all else at the start. If `false`, all is
     * checked at the first call.
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
