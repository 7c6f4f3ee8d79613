package io.quarkiverse.dingtalk.conference.config;

import java.net.URI;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigGroup;
import io.smallrye.config.WithDefault;

/** One organisation's way to DingTalk. */
@ConfigGroup
public interface ClientConfig {

    /** Where DingTalk is; only scheme, host and port. */
    String DEFAULT_URL = "https://api.dingtalk.com";

    /**
     * Where DingTalk is: `https://api.dingtalk.com`, or `https://api.dingtalk.io`.
     * The two seem to be worlds apart: an app of one is unknown to the other.
     */
    @WithDefault(DEFAULT_URL)
    URI url();

    /**
     * The key of an app that belongs to the organisation, also called its client id.
     */
    Optional<String> appKey();

    /**
     * The secret that belongs to the key, also called the client secret.
     */
    Optional<String> appSecret();

    /**
     * An access token that somebody else fetched and will replace before it expires, in place of key and secret.
     */
    Optional<String> accessToken();
}
