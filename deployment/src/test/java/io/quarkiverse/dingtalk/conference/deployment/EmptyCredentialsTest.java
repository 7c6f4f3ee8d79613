package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.test.QuarkusUnitTest;

/** Configuration whose values come from variables that are not set on a developer's machine. */
class EmptyCredentialsTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .overrideConfigKey("quarkus.dingtalk-conference.url", "${NO_SUCH_URL:}")
            .overrideConfigKey("quarkus.dingtalk-conference.app-key", "${NO_SUCH_KEY:}")
            .overrideConfigKey("quarkus.dingtalk-conference.app-secret", "${NO_SUCH_SECRET:}")
            .overrideConfigKey("quarkus.dingtalk-conference.berlin.app-key", "${NO_SUCH_KEY:}")
            .overrideConfigKey("quarkus.dingtalk-conference.berlin.suite-key", "${NO_SUCH_KEY:}")
            .overrideConfigKey("quarkus.dingtalk-conference.berlin.access-token", "${NO_SUCH_TOKEN: }");

    @Inject
    MeetingService meetings;

    @Inject
    @ConferenceClient("berlin")
    MeetingService berlin;

    @Test
    void theEmbeddedDingTalkIsUsedWithItsOwnCredentials() {
        assertThatCode(() -> book(meetings)).doesNotThrowAnyException();
        assertThatCode(() -> book(berlin)).doesNotThrowAnyException();
    }

    private static void book(MeetingService meetings) {
        meetings.schedule(MeetingRequest.builder().creator("u").title("t").startsAt(Instant.now())
                .lasting(Duration.ofHours(1)).build());
    }
}
