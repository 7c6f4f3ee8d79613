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
     * The path at which DingTalk calls, below `quarkus.http.root-path`: slashes, letters, digits, and any of `-._~`.
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
     * For whom the events are encrypted. If not set, the app key, suite key or client id of the client. A callback that was
     * registered by DingTalk's old API has the id of the organization.
     */
    Optional<String> ownerKey();

    /**
     * After this time an event that is still in work is refused, so that DingTalk sends it again. DingTalk waits 1500 ms.
     */
    @WithDefault("1200ms")
    Duration timeout();

    /**
     * How far the time at which an event was signed may be from now, so that nobody who has recorded a call can make it
     * again; within that time each call is taken once.
     */
    @WithDefault("10M")
    Duration replayWindow();
}
