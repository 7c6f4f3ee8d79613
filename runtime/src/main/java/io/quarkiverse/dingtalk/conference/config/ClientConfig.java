package io.quarkiverse.dingtalk.conference.config;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigDocDefault;
import io.quarkus.runtime.annotations.ConfigGroup;
import io.smallrye.config.Secret;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** One organization's way to DingTalk. */
@ConfigGroup
public interface ClientConfig {

    /**
     * Where DingTalk is: `https://api.dingtalk.com`, or `https://api.dingtalk.io`. The two seem to be worlds apart: an app
     * of one is unknown to the other.
     */
    @WithDefault("https://api.dingtalk.com")
    @WithConverter(UrlConverter.class)
    URI url();

    /**
     * Whether the URL may be a plain `http` one for a host other than this machine. The access token can then be read by
     * whoever is on the way.
     */
    @WithDefault("false")
    boolean allowPlainHttp();

    /**
     * An app that belongs to the organization: its key, also called its client id.
     */
    Optional<String> appKey();

    /**
     * An app that belongs to the organization: its secret, also called its client secret.
     */
    Optional<Secret<String>> appSecret();

    /**
     * A third-party app: the key of its suite.
     */
    Optional<String> suiteKey();

    /**
     * A third-party app: the secret of its suite.
     */
    Optional<Secret<String>> suiteSecret();

    /**
     * A third-party app: the organization that authorized it. Not needed by an application that names the organization
     * with each call, by `forOrganization`.
     */
    Optional<String> authCorpId();

    /**
     * A third-party app: the suite ticket. DingTalk pushes a new one every few hours, so this is for trying things out:
     * tickets that arrive at the HTTP callback are used by themselves, and an application may hand them to `SuiteTickets`, or
     * have a `SuiteTicketProvider` bean.
     */
    Optional<Secret<String>> suiteTicket();

    /**
     * An app that uses DingTalk's unified call for tokens: the organization. Not needed by an application that names the
     * organization with each call, by `forOrganization`.
     */
    Optional<String> corpId();

    /**
     * An app that uses DingTalk's unified call for tokens: its client id.
     */
    Optional<String> clientId();

    /**
     * An app that uses DingTalk's unified call for tokens: its client secret.
     */
    Optional<Secret<String>> clientSecret();

    /**
     * An access token that somebody else fetched and will replace before it expires, in place of all credentials.
     */
    Optional<Secret<String>> accessToken();

    /**
     * The name of the credentials, as the credentials provider knows them, from which keys and secrets are taken that are
     * not configured here. They are read under the names of these properties (`app-secret`, `suite-secret`,
     * `client-secret` …), and else as `user` (the key) and `password` (the secret).
     */
    Optional<String> credentialsProvider();

    /**
     * The bean name of the credentials provider, needed if there is more than one.
     */
    Optional<String> credentialsProviderName();

    /**
     * How long a call may take with all its attempts, from its first wait to the last byte of its answer. A booking that takes
     * longer after it was sent is one of which nobody knows whether it was made. From a millisecond to a day.
     */
    @WithDefault("30S")
    Duration deadline();

    /**
     * How long one attempt of a call may take, from the end of the wait for its turn to the last byte of its answer.
     */
    @ConfigDocDefault("10S")
    Optional<Duration> timeout();

    /**
     * What is done about a call that fails.
     */
    RetryConfig retry();

    /**
     * When calls are not even tried.
     */
    CircuitBreakerConfig circuitBreaker();

    /**
     * How many calls a second are made of each operation; more wait for their turn until their deadline. DingTalk allows an
     * app 20. At most 1000; 0 sets no limit.
     */
    @ConfigDocDefault("20")
    Optional<Integer> rateLimit();

    /**
     * How many calls of each operation are under way at the same time; more wait. 0 sets no limit.
     */
    @ConfigDocDefault("50")
    Optional<Integer> maxConcurrent();

    /**
     * Of how many organizations the access tokens are kept, for an application that names the organization with each call,
     * by `forOrganization`. The token of the one not used for the longest time gives way.
     */
    @WithDefault("10000")
    int maxOrganizations();

    /**
     * How events of meetings arrive.
     */
    EventsConfig events();
}
