package io.quarkiverse.dingtalk.conference.deployment;

import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * The embedded DingTalk
 */
@ConfigMapping(prefix = ConferenceConfig.PREFIX + ".devservices")
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface DevServicesConfig {

    /**
     * Whether an embedded DingTalk starts with the application in dev and test mode. It does only if neither a URL nor
     * credentials are configured.
     */
    @WithDefault("true")
    boolean enabled();
}
