package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkus.test.QuarkusUnitTest;

class MissingCredentialsTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .overrideConfigKey("quarkus.dingtalk-conference.devservices.enabled", "false");

    @Inject
    MeetingService meetings;

    @Test
    void theFirstCallNamesEveryKeyThatWouldDoAndItsEnvironmentVariable() {
        assertThatThrownBy(() -> meetings.info("c")).isInstanceOf(AuthenticationException.class)
                .hasMessageContaining(
                        "quarkus.dingtalk-conference.app-key (environment variable QUARKUS_DINGTALK_CONFERENCE_APP_KEY)")
                .hasMessageContaining(
                        "quarkus.dingtalk-conference.app-secret (environment variable QUARKUS_DINGTALK_CONFERENCE_APP_SECRET)")
                .hasMessageContaining(
                        "quarkus.dingtalk-conference.access-token (environment variable QUARKUS_DINGTALK_CONFERENCE_ACCESS_TOKEN)");
    }
}
