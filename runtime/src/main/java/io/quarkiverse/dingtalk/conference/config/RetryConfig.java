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
     * that DingTalk has throttled waits as `throttled-delay` says. What DingTalk says in `Retry-After` makes a wait longer,
     * never shorter.
     */
    @ConfigDocDefault("0.2S")
    Optional<Duration> delay();

    /**
     * How long a call that DingTalk has throttled waits at least before its first further attempt; each one after it waits
     * twice as long, up to ten seconds. DingTalk asks for a second: shorten it in tests only.
     */
    @ConfigDocDefault("1S")
    Optional<Duration> throttledDelay();
}
