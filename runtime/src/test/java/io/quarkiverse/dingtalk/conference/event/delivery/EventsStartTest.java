package io.quarkiverse.dingtalk.conference.event.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jboss.logging.Logger.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/** Whose events come by a connection, and what the log tells of the others. */
class EventsStartTest {

    private static final String DEFAULT = ConferenceConfig.DEFAULT_CLIENT;
    private static final Listeners UNQUALIFIED = new Listeners(true, false, false);
    private static final Listeners NAMED = new Listeners(true, true, false);

    private final Map<String, String> properties = new HashMap<>();
    private final List<Level> log = new ArrayList<>();
    private boolean withServer = true;

    @BeforeEach
    void configure() {
        set("app-key", "k");
        set("app-secret", "s");
    }

    @Test
    void productionReceivesEvents() {
        assertThat(start(LaunchMode.NORMAL, Map.of(DEFAULT, UNQUALIFIED))).containsExactly(DEFAULT);
        assertThat(log).isEmpty();
    }

    @Test
    void devModeReceivesNoneUnlessItIsToldTo() {
        assertThat(start(LaunchMode.DEVELOPMENT, Map.of(DEFAULT, UNQUALIFIED))).isEmpty();
        assertThat(log).containsExactly(Level.INFO);
    }

    @Test
    void devModeWarnsThatProductionWillMissWhatItReceives() {
        set("events.enabled", "true");

        assertThat(start(LaunchMode.DEVELOPMENT, Map.of(DEFAULT, UNQUALIFIED))).containsExactly(DEFAULT);
        assertThat(log).containsExactly(Level.WARN);
    }

    @Test
    void theEmbeddedDingTalkIsNoReasonToWarn() {
        set("events.enabled", "true");
        set("url", "http://localhost:8080");

        assertThat(start(LaunchMode.TEST, Map.of(DEFAULT, UNQUALIFIED))).containsExactly(DEFAULT);
        assertThat(log).isEmpty();
    }

    @Test
    void productionReceivesNoneIfItIsToldSo() {
        set("events.enabled", "false");

        assertThat(start(LaunchMode.NORMAL, Map.of(DEFAULT, NAMED))).isEmpty();
        assertThat(log).isEmpty();
    }

    @Test
    void aCallbackTakesThePlaceOfAConnection() {
        set("events.callback.token", "t");
        set("events.callback.aes-key", "a");

        assertThat(start(LaunchMode.NORMAL, Map.of(DEFAULT, NAMED))).isEmpty();
        assertThat(log).isEmpty();
    }

    @Test
    void aCallbackWhereNoServerIsEndsTheStart() {
        set("events.callback.token", "t");
        withServer = false;

        assertThatThrownBy(() -> start(LaunchMode.NORMAL, Map.of(DEFAULT, UNQUALIFIED)))
                .isInstanceOf(ConfigurationException.class).hasMessageContaining("the application has no HTTP server")
                .hasMessageContaining("quarkus.dingtalk-conference.events.callback.token");
    }

    @Test
    void aClientWithoutCredentialsIsPassedOver() {
        assertThat(start(LaunchMode.NORMAL, Map.of(DEFAULT, UNQUALIFIED, "berlin", UNQUALIFIED))).containsExactly(DEFAULT);
        assertThat(log).isEmpty();
    }

    @Test
    void itIsAnErrorIfSomethingAsksForAClientWithoutCredentials() {
        assertThat(start(LaunchMode.NORMAL, Map.of(DEFAULT, UNQUALIFIED, "berlin", NAMED))).containsExactly(DEFAULT);
        assertThat(log).containsExactly(Level.ERROR);
    }

    @Test
    void itIsAWarningIfNoClientIsLeft() {
        properties.clear();

        assertThat(start(LaunchMode.NORMAL, Map.of(DEFAULT, UNQUALIFIED, "berlin", UNQUALIFIED))).isEmpty();
        assertThat(log).containsExactly(Level.WARN);
    }

    @Test
    void aFixedTokenOpensNoConnection() {
        properties.clear();
        set("access-token", "t");

        assertThat(start(LaunchMode.NORMAL, Map.of(DEFAULT, UNQUALIFIED))).isEmpty();
    }

    @Test
    void credentialsMayBeKnownToAProviderOnly() {
        properties.clear();
        set("credentials-provider", "vault");

        assertThat(start(LaunchMode.NORMAL, Map.of(DEFAULT, UNQUALIFIED))).containsExactly(DEFAULT);
    }

    @Test
    void limitsOutOfRangeEndTheStart() {
        set("events.max-concurrent", "0");

        assertThatThrownBy(() -> start(LaunchMode.NORMAL, Map.of(DEFAULT, UNQUALIFIED)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("quarkus.dingtalk-conference.events.max-concurrent must be from 1 to 10000, but is 0");
    }

    private void set(String property, String value) {
        properties.put(ConferenceConfig.PREFIX + "." + property, value);
    }

    private List<String> start(LaunchMode mode, Map<String, Listeners> listeners) {
        var config = new SmallRyeConfigBuilder().withMapping(ConferenceConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(new PropertiesConfigSource(properties, "test", 100)).build()
                .getConfigMapping(ConferenceConfig.class);
        return new EventsStart(config, listeners, withServer, mode, (level, message) -> log.add(level)).clients().stream()
                .map(ClientName::value).toList();
    }
}
