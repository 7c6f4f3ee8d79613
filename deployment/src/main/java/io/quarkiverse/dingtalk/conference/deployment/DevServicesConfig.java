package io.quarkiverse.dingtalk.conference.deployment;

import java.util.Optional;
import java.util.OptionalInt;

import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * The embedded DingTalk
 */
@ConfigMapping(prefix = DevServicesConfig.PREFIX)
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface DevServicesConfig {

    String PREFIX = ConferenceConfig.PREFIX + ".devservices";

    /**
     * Whether an embedded DingTalk starts with the application in dev and test mode. It does only for clients for which
     * neither a URL nor the credentials of an app are configured.
     */
    @WithDefault("true")
    boolean enabled();

    /**
     * The port of the embedded DingTalk in dev mode, from 1 to 65535. If an embedded DingTalk of another application, or one
     * that runs as a program, listens there already, it is shared. Any free port if not set; tests always take a free one,
     * as dev mode may run beside them.
     */
    OptionalInt port();

    /**
     * A JSON file with what the embedded DingTalk begins with: bookings, meetings, members and faults. A resource on the
     * class path, or a file. In dev mode a change of it starts the embedded DingTalk anew.
     */
    Optional<String> initFile();
}
