package io.quarkiverse.dingtalk.conference.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/** A client is found however its name is written. */
class ClientNameTest {

    private static final String PREFIX = "quarkus.dingtalk-conference.";
    private static final String VARIABLE = "QUARKUS_DINGTALK_CONFERENCE_";

    private final Map<String, String> file = new HashMap<>();
    private final Map<String, String> lesserFile = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();

    @ParameterizedTest
    @CsvSource({ "berlin,berlin", "berlin,'\"berlin\"'", "hong-kong,hong-kong", "hong-kong,'\"hong-kong\"'", "Berlin,Berlin",
            "a.b,'\"a.b\"'", "team_2,team_2" })
    void inQuotesOrNotInAFile(String client, String written) {
        file.put(PREFIX + written + ".app-key", "key");
        file.put(PREFIX + written + ".retry.max-retries", "7");

        assertThat(client(client).appKey()).hasValue("key");
        assertThat(client(client).retry().maxRetries()).hasValue(7);
    }

    @ParameterizedTest
    @CsvSource({ "berlin,BERLIN", "hong-kong,HONG_KONG", "Hong-Kong,HONG_KONG", "a.b,A_B", "team-2,TEAM_2" })
    void inVariablesOfTheEnvironmentAlone(String client, String written) {
        environment.put(VARIABLE + "_" + written + "__APP_KEY", "key");
        environment.put(VARIABLE + "_" + written + "__CIRCUIT_BREAKER_FAILURE_RATIO", "0.7");

        assertThat(new ClientName(client).isIn(config())).isTrue();
        assertThat(client(client).appKey()).hasValue("key");
        assertThat(client(client).circuitBreaker().failureRatio()).hasValue(0.7);
    }

    @ParameterizedTest
    @CsvSource({ "berlin,'\"berlin\"'", "hong-kong,'\"hong-kong\"'", "Berlin,'\"Berlin\"'" })
    void halfInQuotesAndHalfNot(String client, String inQuotes) {
        file.put(PREFIX + client + ".retry.max-retries", "7");
        file.put(PREFIX + inQuotes + ".app-key", "key");
        lesserFile.put(PREFIX + inQuotes + ".max-concurrent", "9");
        lesserFile.put(PREFIX + client + ".rate-limit", "5");

        assertThat(client(client).retry().maxRetries()).hasValue(7);
        assertThat(client(client).appKey()).hasValue("key");
        assertThat(client(client).maxConcurrent()).hasValue(9);
        assertThat(client(client).rateLimit()).hasValue(5);
    }

    @ParameterizedTest
    @CsvSource({ "berlin,_BERLIN_", "berlin,BERLIN", "hong-kong,_HONG_KONG_", "hong-kong,HONG_KONG", "Berlin,_BERLIN_" })
    void halfInAFileAndHalfInTheEnvironment(String client, String written) {
        file.put(PREFIX + client + ".app-key", "key");
        environment.put(VARIABLE + written + "_APP_SECRET", "secret");

        assertThat(client(client).appKey()).hasValue("key");
        assertThat(client(client).appSecret().get().get()).isEqualTo("secret");
    }

    @Test
    void ofTwoValuesThatOfTheHigherSourceCountsHoweverItsNameIsWritten() {
        lesserFile.put(PREFIX + "berlin.app-key", "lesser");
        lesserFile.put(PREFIX + "\"paris\".app-key", "lesser");
        file.put(PREFIX + "\"berlin\".app-key", "higher");
        file.put(PREFIX + "paris.app-key", "higher");

        assertThat(client("berlin").appKey()).hasValue("higher");
        assertThat(client("paris").appKey()).hasValue("higher");
    }

    @Test
    void theDefaultClientKeepsItsProperties() {
        file.put(PREFIX + "retry.max-retries", "7");
        file.put(PREFIX + "url", "https://api.dingtalk.io");

        assertThat(client(ConferenceConfig.DEFAULT_CLIENT).retry().maxRetries()).hasValue(7);
        assertThat(client(ConferenceConfig.DEFAULT_CLIENT).url()).hasHost("api.dingtalk.io");
        assertThat(config().clients()).containsOnlyKeys(ConferenceConfig.DEFAULT_CLIENT);
    }

    @Test
    void whatIsNotConfiguredIsNotIn() {
        file.put(PREFIX + "berlin.app-key", "key");

        assertThat(new ClientName("paris").isIn(config())).isFalse();
        assertThat(client("paris").appKey()).isEmpty();
        assertThat(client("paris").url()).hasHost("api.dingtalk.com");
    }

    private ClientConfig client(String name) {
        return new ClientName(name).in(config());
    }

    private ConferenceConfig config() {
        return new SmallRyeConfigBuilder().withMapping(ConferenceConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(new PropertiesConfigSource(file, "file", 250),
                        new PropertiesConfigSource(lesserFile, "lesser file", 100), new EnvConfigSource(environment, 300))
                .addDiscoveredInterceptors()
                .withValidateUnknown(false)
                .build().getConfigMapping(ConferenceConfig.class);
    }
}
