package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.test.QuarkusUnitTest;

class TwoWaysToATokenTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .overrideConfigKey("quarkus.dingtalk-conference.app-key", "k")
            .overrideConfigKey("quarkus.dingtalk-conference.app-secret", "s")
            .overrideConfigKey("quarkus.dingtalk-conference.access-token", "t");

    @Inject
    MeetingService meetings;

    @Test
    void bothAreNamed() {
        assertThatThrownBy(() -> meetings.info("c"))
                .hasStackTraceContaining("quarkus.dingtalk-conference.access-token and quarkus.dingtalk-conference.app-key");
    }
}
