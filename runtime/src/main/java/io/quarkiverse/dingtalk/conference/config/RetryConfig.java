package io.quarkiverse.dingtalk.conference.config;

import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigDocDefault;
import io.quarkus.runtime.annotations.ConfigGroup;

/** What is done about a call that fails. */
@ConfigGroup
public interface RetryConfig {

    /**
     * How often a call is tried again at most: one that only reads after every failure that may pass, one that changes
     * something only if it cannot have been executed. 0 turns that off.
     */
    @ConfigDocDefault("3")
    Optional<Integer> maxRetries();

    /**
     * About how long to wait before the first further attempt; each one after it waits twice as long, up to ten seconds. A call
     * that DingTalk has throttled waits at least a second. What DingTalk says in `Retry-After` comes first.
     */
    @ConfigDocDefault("0.2S")
    Optional<Duration> delay();
}
