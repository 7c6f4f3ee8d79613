package io.quarkiverse.dingtalk.conference.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/** What the start of an application in production tells. */
class ConferenceRecorderTest {

    private static final Logger LOG = Logger.getLogger(ConferenceRecorder.class.getName());

    private final Map<String, String> properties = new HashMap<>();
    private final Messages messages = new Messages();

    @BeforeEach
    void listen() {
        LOG.addHandler(messages);
    }

    @AfterEach
    void stop() {
        LOG.removeHandler(messages);
    }

    @Test
    void aClientInUseWithoutCredentialsIsWarnedOfInOneLine() {
        check(Map.of(ConferenceConfig.DEFAULT_CLIENT, "Here#there"), Map.of());

        assertThat(messages.warnings).singleElement().asString().doesNotContain("\n")
                .contains("for the default client no credentials are configured")
                .contains("quarkus.dingtalk-conference.app-key (environment variable QUARKUS_DINGTALK_CONFERENCE_APP_KEY)")
                .contains("quarkus.dingtalk-conference.client-secret "
                        + "(environment variable QUARKUS_DINGTALK_CONFERENCE_CLIENT_SECRET)");
    }

    @Test
    void aClientWithHalfOfItsCredentialsIsWarnedOf() {
        properties.put("quarkus.dingtalk-conference.berlin.app-key", "k");

        check(Map.of("berlin", "Here#there"), Map.of());

        assertThat(messages.warnings).singleElement().asString().contains(
                "quarkus.dingtalk-conference.\"berlin\".app-secret "
                        + "(environment variable QUARKUS_DINGTALK_CONFERENCE__BERLIN__APP_SECRET)");
    }

    @Test
    void aClientThatIsNotInUseIsNotWarnedOf() {
        properties.put("quarkus.dingtalk-conference.berlin.app-key", "k");

        check(Map.of(), Map.of());

        assertThat(messages.warnings).isEmpty();
    }

    @Test
    void aClientWithBeansOfTheApplicationIsNotWarnedOf() {
        check(Map.of(ConferenceConfig.DEFAULT_CLIENT, "Here#there"),
                Map.of(ConferenceConfig.DEFAULT_CLIENT, Set.of("AccessTokenProvider")));

        assertThat(messages.warnings).isEmpty();
    }

    @Test
    void nothingIsSaidIfThatIsTurnedOff() {
        properties.put("quarkus.dingtalk-conference.validate-at-startup", "false");

        check(Map.of(ConferenceConfig.DEFAULT_CLIENT, "Here#there"), Map.of());

        assertThat(messages.warnings).isEmpty();
    }

    @Test
    void theStartEndsIfThatIsAskedFor() {
        properties.put("quarkus.dingtalk-conference.validate-at-startup", "true");

        assertThatThrownBy(() -> check(Map.of(ConferenceConfig.DEFAULT_CLIENT, "Here#there"), Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("for the default client no credentials are configured");
    }

    private void check(Map<String, String> needed, Map<String, Set<String>> tokenBeans) {
        var config = new SmallRyeConfigBuilder().withMapping(ConferenceConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(new PropertiesConfigSource(properties, "test", 100)).withValidateUnknown(false).build()
                .getConfigMapping(ConferenceConfig.class);
        new ConferenceRecorder(new RuntimeValue<>(config))
                .check(new Clients(Set.of(ConferenceConfig.DEFAULT_CLIENT, "berlin"), needed, tokenBeans, true));
    }

    private static final class Messages extends Handler {

        final List<String> warnings = new ArrayList<>();

        @Override
        public void publish(LogRecord message) {
            if (message.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(message.getMessage());
            }
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
