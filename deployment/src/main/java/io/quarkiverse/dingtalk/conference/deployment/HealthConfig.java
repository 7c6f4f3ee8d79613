package io.quarkiverse.dingtalk.conference.deployment;

import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Health
 */
@ConfigMapping(prefix = HealthConfig.PREFIX)
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface HealthConfig {

    String PREFIX = ConferenceConfig.PREFIX + ".health";

    /**
     * Whether the application is ready only while the connections are there by which events of meetings arrive, if it has
     * `quarkus-smallrye-health`.
     */
    @WithDefault("true")
    boolean enabled();
}
