package io.quarkiverse.dingtalk.conference.config;

import java.time.Duration;

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
     * How many of the last tries of an operation are looked at.
     */
    @WithDefault("20")
    int requestVolumeThreshold();

    /**
     * The part of them, from 0 to 1, that must have failed for calls to be refused.
     */
    @WithDefault("0.5")
    double failureRatio();

    /**
     * How long calls are refused before one of them is let through to see whether DingTalk is back.
     */
    @WithDefault("1S")
    Duration delay();
}
