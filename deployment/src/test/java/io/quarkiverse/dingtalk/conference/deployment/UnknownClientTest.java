package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.test.QuarkusUnitTest;

class UnknownClientTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .overrideConfigKey("quarkus.dingtalk-conference.devservices.enabled", "false")
            .overrideConfigKey("quarkus.dingtalk-conference.\"branch\".access-token", "t")
            .assertException(failure -> assertThat(failure)
                    .hasStackTraceContaining(
                            "No DingTalk client is called \"brnach\", as " + Typo.class.getName() + "#meetings says")
                    .hasStackTraceContaining("There are \"branch\" and the default one"));

    @Test
    void theApplicationDoesNotStart() {
        fail("it started");
    }

    @Singleton
    static class Typo {

        @Inject
        @ConferenceClient("brnach")
        MeetingService meetings;
    }
}
