package io.quarkiverse.dingtalk.conference.config;

import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigGroup;
import io.smallrye.config.WithDefault;

/** How events of meetings arrive. */
@ConfigGroup
public interface EventsConfig {

    /**
     * Whether events are received. If not set, they are in production if the application observes any; in dev mode and tests
     * only from the embedded DingTalk, as events that go to a developer's machine do not go to production.
     */
    Optional<Boolean> enabled();

    /**
     * How many events are in work at the same time; more are left with DingTalk. From 1 to 10,000.
     */
    @WithDefault("16")
    int maxConcurrent();

    /**
     * Of how many events it is remembered that they were handled, so that one that comes again is not handled again. At
     * most 10,000,000; 0 remembers none.
     */
    @WithDefault("10000")
    int remembered();

    /**
     * For how long it is remembered that an event was handled. At most 365 days.
     */
    @WithDefault("1H")
    Duration rememberedFor();

    /**
     * How long the application waits for events in work when it stops. What is not handled by then is sent again.
     */
    @WithDefault("10S")
    Duration shutdownTimeout();

    /**
     * The HTTP callback, in place of Stream mode, if a token and an AES key are configured.
     */
    CallbackConfig callback();
}
