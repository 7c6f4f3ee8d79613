package io.quarkiverse.dingtalk.conference.config;

import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigDocDefault;
import io.quarkus.runtime.annotations.ConfigGroup;
import io.smallrye.config.WithDefault;

/** When calls of an operation are not even tried, since the ones before failed. */
@ConfigGroup
public interface CircuitBreakerConfig {

    /**
     * Whether calls are refused at once while DingTalk fails.
     */
    @WithDefault("true")
    boolean enabled();

    /**
     * How many of the last attempts of an operation are looked at.
     */
    @ConfigDocDefault("20")
    Optional<Integer> requestVolumeThreshold();

    /**
     * The part of them, from 0 to 1, that must have failed for calls to be refused.
     */
    @ConfigDocDefault("0.5")
    Optional<Double> failureRatio();

    /**
     * How long calls are refused before one of them is let through to see whether DingTalk is back.
     */
    @ConfigDocDefault("1S")
    Optional<Duration> delay();
}
