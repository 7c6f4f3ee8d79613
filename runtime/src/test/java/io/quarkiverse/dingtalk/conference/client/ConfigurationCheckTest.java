package io.quarkiverse.dingtalk.conference.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.config.CredentialType;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

class ConfigurationCheckTest {

    private static final String AES_KEY = "1234567890123456789012345678901234567890123";

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();
    private boolean withServer = true;

    @Test
    void nothingConfiguredIsNoReasonNotToStart() {
        assertThatCode(() -> check(Map.of(), Map.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({ "app-key,access-token", "app-secret,suite-key", "suite-ticket,client-id", "client-secret,access-token",
            "corp-id,auth-corp-id", "app-key,client-id" })
    void twoWaysToATokenAreBothNamed(String one, String other) {
        set(one, "a");
        set(other, "b");

        assertThatThrownBy(() -> check(Map.of(), Map.of())).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("2 types of credentials for the default client")
                .hasMessageContaining("quarkus.dingtalk-conference." + one)
                .hasMessageContaining("quarkus.dingtalk-conference." + other);
    }

    @Test
    void aProviderOfTheApplicationIsAWayToo() {
        set("\"branch\".app-key", "k");

        assertThatThrownBy(() -> check(Map.of(), Map.of("branch", Set.of("AccessTokenProvider")))).hasMessageContaining(
                "2 types of credentials for the client \"branch\": quarkus.dingtalk-conference.\"branch\".app-key and a bean of type AccessTokenProvider");
    }

    @Test
    void aBeanThatFetchesTokensAndOneThatHandsThemOutAreTwoToo() {
        assertThatThrownBy(() -> check(Map.of(),
                Map.of("branch", Set.of("AccessTokenProvider", "AccessTokenFetcher"))))
                .isInstanceOf(ConfigurationException.class);

        set("\"branch\".url", "https://api.dingtalk.io");
        assertThatThrownBy(() -> check(Map.of(), Map.of("branch", Set.of("AccessTokenProvider", "AccessTokenFetcher"))))
                .hasMessageContaining("a bean of type AccessTokenFetcher and a bean of type AccessTokenProvider");
    }

    @Test
    void blankCredentialsAreNone() {
        set("app-key", "k");
        set("access-token", "\n");
        set("client-secret", " ");

        assertThatCode(() -> check(Map.of(), Map.of())).doesNotThrowAnyException();
    }

    @Test
    void aCredentialsProviderDoesNotGoWithAFixedToken() {
        set("access-token", "t");
        set("credentials-provider", "p");

        assertThatThrownBy(() -> check(Map.of(), Map.of())).hasMessageContaining(
                "quarkus.dingtalk-conference.access-token and quarkus.dingtalk-conference.credentials-provider");
    }

    @Test
    void aCredentialsProviderGoesWithAKey() {
        set("app-key", "k");
        set("credentials-provider", "p");

        assertThatCode(() -> check(Map.of(), Map.of())).doesNotThrowAnyException();
    }

    @Test
    void anAccessTokenThatCannotBeOneIsNotRepeated() {
        set("access-token", "s3cret s3cret");

        assertThatThrownBy(() -> check(Map.of(), Map.of()))
                .hasMessage(
                        "quarkus.dingtalk-conference.access-token (not shown) must not hold blanks or line breaks, and only visible ASCII characters");
    }

    @Test
    void twoClientsMayGoDifferentWays() {
        set("app-key", "k");
        set("\"branch\".access-token", "t");

        assertThatCode(() -> check(Map.of("branch", "Here#there"), Map.of())).doesNotThrowAnyException();
    }

    @Test
    void aClientThatIsNotThereIsNamedWithThePlaceAndWithThoseThatAre() {
        set("\"branch\".app-key", "k");

        assertThatThrownBy(() -> check(Map.of("brnach", "com.acme.Interviews#meetings"), Map.of()))
                .hasMessageContaining("No DingTalk client is called \"brnach\", as com.acme.Interviews#meetings says")
                .hasMessageContaining("There are \"branch\" and the default one")
                .hasMessageContaining("quarkus.dingtalk-conference.\"brnach\".app-key");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        set("url", "http://dingtalk.example");
        set("\"branch\".url", "ftp://dingtalk.example");

        assertThatThrownBy(() -> check(Map.of(), Map.of())).hasMessageContaining("quarkus.dingtalk-conference.url")
                .hasMessageContaining("quarkus.dingtalk-conference.\"branch\".url");
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://dingtalk.example", "http://10.0.0.1:8080", "http://127.0.0.1.example",
            "http://localhost.example" })
    void plainHttpToAnotherMachineIsRefused(String url) {
        set("url", url);

        assertThatThrownBy(() -> check(Map.of(), Map.of())).hasMessageContaining(url)
                .hasMessageContaining("quarkus.dingtalk-conference.allow-plain-http=true");
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://127.0.0.1:8080", "http://localhost", "http://[::1]:1", "https://dingtalk.example" })
    void theseUrlsAreFine(String url) {
        set("url", url);

        assertThatCode(() -> check(Map.of(), Map.of())).doesNotThrowAnyException();
    }

    @Test
    void plainHttpIsAcceptedFromWhoMeansIt() {
        set("url", "http://dingtalk.example");
        set("allow-plain-http", "true");

        assertThatCode(() -> check(Map.of(), Map.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = { "api.dingtalk.com", "https:", "ftp://api.dingtalk.com", "/v1.0" })
    void whatIsNoUrlIsRefused(String url) {
        set("url", url);

        assertThatThrownBy(() -> check(Map.of(), Map.of()))
                .hasStackTraceContaining("quarkus.dingtalk-conference.url").hasStackTraceContaining(url);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://user:secret@dingtalk.example", "https://dingtalk.example?a=b",
            "https://dingtalk.example#a" })
    void whatHasNoPlaceInTheUrlIsRefusedAndNotRepeated(String url) {
        set("url", url);

        assertThatThrownBy(() -> check(Map.of(), Map.of()))
                .hasMessage("quarkus.dingtalk-conference.url must not hold credentials, a query or a fragment");
    }

    @ParameterizedTest
    @CsvSource({ "max-organizations,0", "deadline,0S", "deadline,PT25H", "timeout,0S", "timeout,PT9223372036854775807S",
            "retry.delay,PT9223372036854775807S", "retry.throttled-delay,PT9223372036854775807S",
            "circuit-breaker.delay,PT9223372036854775807S", "timeout,PT-9223372036854775807S", "retry.max-retries,-1",
            "retry.delay,-1S",
            "retry.throttled-delay,-1S",
            "circuit-breaker.request-volume-threshold,0", "circuit-breaker.failure-ratio,0",
            "circuit-breaker.failure-ratio,1.1", "circuit-breaker.delay,-1S", "rate-limit,-1", "rate-limit,1001",
            "max-concurrent,-1" })
    void limitsThatMakeNoSenseAreRefused(String property, String value) {
        set(property, value);

        assertThatThrownBy(() -> check(Map.of(), Map.of())).hasMessageContaining("quarkus.dingtalk-conference." + property);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://user:s3cret@my_host/", "https://user:s3cret@my host/", "https:user:s3cret@host",
            "//user:s3cret@host", "user:s3cret@host", "ftp://user:s3cret@host" })
    void aUrlWithAPasswordIsNotRepeatedWhateverElseIsWrongWithIt(String url) {
        set("url", url);

        assertThatThrownBy(() -> check(Map.of(), Map.of())).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("quarkus.dingtalk-conference.url")
                .satisfies(problem -> assertThat(stackTrace(problem)).doesNotContain("s3cret"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "override-uri", "uri", "url" })
    void plainHttpIsRefusedForTheUrlOfTheRestClientToo(String property) {
        var key = "quarkus.rest-client.\"io.quarkiverse.dingtalk.conference.rest.ConferenceApi\"." + property;
        set("app-key", "k");
        properties.put(key, "http://elsewhere.example");

        assertThatThrownBy(() -> check(Map.of(), Map.of())).hasMessageContaining(key)
                .hasMessageContaining("quarkus.dingtalk-conference.allow-plain-http=true");
        set("allow-plain-http", "true");
        assertThatCode(() -> check(Map.of(), Map.of())).doesNotThrowAnyException();
    }

    private static String stackTrace(Throwable problem) {
        var text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private void set(String property, String value) {
        properties.put("quarkus.dingtalk-conference." + property, value);
    }

    @ParameterizedTest
    @CsvSource({ "token,aes-key", "aes-key,token" })
    void halfOfACallbackIsNone(String configured, String missing) {
        set("\"branch\".app-key", "k");
        set("\"branch\".events.callback." + configured, "aes-key".equals(configured) ? AES_KEY : "123456");

        assertThatThrownBy(() -> check(Map.of(), Map.of())).isInstanceOf(ConfigurationException.class)
                .hasMessage("the HTTP callback of the client \"branch\" is incomplete. Set "
                        + new ClientName("branch").keyAndVariable("events.callback." + missing));
    }

    @ParameterizedTest
    @ValueSource(strings = { "123456789012345678901234567890123456789012", "12345678901234567890123456789012345678901234",
            "12345678901234567890123456789012345678901_3" })
    void anAesKeyThatIsNoneIsNotRepeated(String key) {
        callback();
        set("events.callback.aes-key", key);

        assertThatThrownBy(() -> check(Map.of(), Map.of())).isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(
                        "quarkus.dingtalk-conference.events.callback.aes-key (not shown) must be the 43 letters")
                .satisfies(problem -> assertThat(stackTrace(problem)).doesNotContain(key));
    }

    @Test
    void forWhomEventsAreEncryptedHasToBeKnown() {
        callback();
        properties.remove("quarkus.dingtalk-conference.app-key");

        assertThatThrownBy(() -> check(Map.of(), Map.of()))
                .hasMessageContaining("quarkus.dingtalk-conference.events.callback.owner-key");

        set("events.callback.owner-key", "ding1");
        assertThatCode(() -> check(Map.of(), Map.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = { "events", " ", "/", "/a/", "/a//b", "/a*", "/a/:b", "/a b", "/a?b", "/a#b", "/a/../b", "/./a",
            "https://a" })
    void aPathThatIsNoneIsRefused(String path) {
        callback();
        set("events.callback.path", path);

        assertThatThrownBy(() -> check(Map.of(), Map.of()))
                .hasMessageContaining("quarkus.dingtalk-conference.events.callback.path")
                .hasMessageEndingWith("but is " + path.strip());
    }

    @ParameterizedTest
    @CsvSource({ "max-concurrent,0", "max-concurrent,-1", "max-concurrent,10001", "remembered,-1", "remembered,10000001",
            "remembered-for,-1S", "remembered-for,366D", "remembered-for,100000000000000D", "shutdown-timeout,-1S",
            "shutdown-timeout,366D", "callback.timeout,0S", "callback.timeout,-1S", "callback.timeout,100000000000000D",
            "callback.replay-window,0S", "callback.replay-window,-1S", "callback.replay-window,366D" })
    void whatIsOutOfRangeForEventsIsToldWithItsValue(String property, String value) {
        callback();
        set("\"branch\".app-key", "ding2");
        set("\"branch\".events.callback.token", "123456");
        set("\"branch\".events.callback.aes-key", AES_KEY);
        set("\"branch\".events." + property, value);

        assertThatThrownBy(() -> check(Map.of(), Map.of())).isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("quarkus.dingtalk-conference.\"branch\".events." + property + " must be ")
                .hasMessageEndingWith(", but is " + (value.matches("-?\\d+") ? value : new DurationConverter().convert(value)));
    }

    @ParameterizedTest
    @CsvSource({ "max-concurrent,1", "max-concurrent,10000", "remembered,0", "remembered,10000000", "remembered-for,0S",
            "remembered-for,365D", "shutdown-timeout,0S", "callback.timeout,1ms", "callback.replay-window,1ms" })
    void whatIsJustInRangeForEventsIsTaken(String property, String value) {
        callback();
        set("events." + property, value);

        assertThatCode(() -> check(Map.of(), Map.of())).doesNotThrowAnyException();
    }

    @Test
    void aCallbackNeedsAServer() {
        callback();
        withServer = false;

        assertThatThrownBy(() -> check(Map.of(), Map.of())).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("quarkus.dingtalk-conference.events.callback.token")
                .hasMessageContaining("quarkus-vertx-http");
    }

    private void callback() {
        set("app-key", "k");
        set("events.callback.token", "123456");
        set("events.callback.aes-key", AES_KEY);
    }

    @Test
    void aClientWithoutCredentialsIsToldWithEveryPropertyAndItsVariable() {
        set("\"branch\".retry.max-retries", "1");

        assertThatThrownBy(() -> check(Map.of("branch", "Here#there"), Map.of(), true))
                .hasMessage("Calls to DingTalk will fail: for the client \"branch\" "
                        + CredentialType.missing(new ClientName("branch")))
                .hasMessageContaining("quarkus.dingtalk-conference.\"branch\".app-key (environment variable "
                        + "QUARKUS_DINGTALK_CONFERENCE__BRANCH__APP_KEY)");
    }

    @ParameterizedTest
    @CsvSource({ "app-key,app-secret", "app-secret,app-key", "suite-key,suite-secret", "suite-ticket,suite-key",
            "client-id,client-secret", "corp-id,client-id" })
    void halfOfTheCredentialsAreToldToo(String configured, String missing) {
        set(configured, "a");

        assertThatThrownBy(() -> check(Map.of(ConferenceConfig.DEFAULT_CLIENT, "Here#there"), Map.of(), true))
                .hasMessageContaining("the credentials of the default client are incomplete")
                .hasMessageContaining(new ClientName(ConferenceConfig.DEFAULT_CLIENT).keyAndVariable(missing));
    }

    @Test
    void credentialsThatAreThereAreFine() {
        set("app-key", "k");
        set("app-secret", "s");
        set("\"provided\".credentials-provider", "p");
        set("\"fixed\".access-token", "t");

        assertThatCode(() -> check(Map.of(ConferenceConfig.DEFAULT_CLIENT, "a", "provided", "b", "fixed", "c", "own", "d"),
                Map.of("own", Set.of("AccessTokenFetcher")), true)).doesNotThrowAnyException();
    }

    @Test
    void nobodyMissesTheCredentialsOfADefaultClientThatIsNotUsed() {
        set("\"branch\".access-token", "t");

        assertThatCode(() -> check(Map.of("branch", "Here#there"), Map.of(), true)).doesNotThrowAnyException();
    }

    @Test
    void aClientThatAFileSpellsInAnotherWayIsAnotherOne() {
        set("\"berlin\".app-key", "k");

        assertThatThrownBy(() -> check(Map.of("Berlin", "org.acme.Bean"), Map.of()))
                .hasMessageContaining("No DingTalk client is called \"Berlin\"").hasMessageContaining("There are \"berlin\"");
    }

    @Test
    void aClientThatOnlyTheEnvironmentNamesIsKnown() {
        environment.put("QUARKUS_DINGTALK_CONFERENCE__HONG_KONG__APP_KEY", "k");

        assertThatCode(() -> check(Map.of("Hong-Kong", "org.acme.Bean"), Map.of())).doesNotThrowAnyException();
    }

    private void check(Map<String, String> needed, Map<String, Set<String>> tokenBeans) {
        check(needed, tokenBeans, false);
    }

    private void check(Map<String, String> needed, Map<String, Set<String>> tokenBeans, boolean credentials) {
        var platform = new SmallRyeConfigBuilder().withMapping(ConferenceConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(new PropertiesConfigSource(properties, "test", 100), new EnvConfigSource(environment, 300))
                .withValidateUnknown(false)
                .build();
        var config = platform.getConfigMapping(ConferenceConfig.class);
        var names = Stream.of(config.clients(), needed, tokenBeans).flatMap(it -> it.keySet().stream())
                .collect(Collectors.toSet());
        new ConfigurationCheck(config, new Clients(names, needed, tokenBeans, withServer), platform).run(credentials);
    }
}
