package io.quarkiverse.dingtalk.conference.config;

import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigDocDefault;
import io.quarkus.runtime.annotations.ConfigGroup;
import io.smallrye.config.Secret;
import io.smallrye.config.WithDefault;

/** What DingTalk's developer console has for an HTTP callback. */
@ConfigGroup
public interface CallbackConfig {

    /**
     * The path at which DingTalk calls.
     */
    @ConfigDocDefault("/dingtalk/events, and /dingtalk/events/<client-name> for a named client")
    Optional<String> path();

    /**
     * The token that signs the events.
     */
    Optional<Secret<String>> token();

    /**
     * The key that encrypts the events, of 43 characters.
     */
    Optional<Secret<String>> aesKey();

    /**
     * For whom the events are encrypted. If not set, the app key, suite key or client id of the client.
     */
    Optional<String> ownerKey();

    /**
     * After this time an event that is still in work is refused, so that DingTalk sends it again. DingTalk waits 1500 ms.
     */
    @WithDefault("1200ms")
    Duration timeout();
}
