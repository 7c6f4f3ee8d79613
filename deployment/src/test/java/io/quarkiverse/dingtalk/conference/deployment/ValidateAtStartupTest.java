package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.QuarkusUnitTest;

class ValidateAtStartupTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .overrideConfigKey("quarkus.dingtalk-conference.devservices.enabled", "false")
            .overrideConfigKey("quarkus.dingtalk-conference.validate-at-startup", "true")
            .overrideConfigKey("quarkus.dingtalk-conference.berlin.suite-key", "k")
            .assertException(failure -> assertThat(failure).isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("for the default client no credentials are configured")
                    .hasMessageContaining("(environment variable QUARKUS_DINGTALK_CONFERENCE_APP_KEY)")
                    .hasMessageContaining("the credentials of the client \"berlin\" are incomplete")
                    .hasMessageContaining("(environment variable QUARKUS_DINGTALK_CONFERENCE__BERLIN__SUITE_SECRET)"));

    @Test
    void theApplicationDoesNotStartWithoutCredentialsOrWithHalfOfThem() {
        fail("it started");
    }

    @Singleton
    static class User {

        @Inject
        MeetingService meetings;

        @Inject
        @ConferenceClient("berlin")
        MeetingService berlin;
    }
}
