package io.quarkiverse.dingtalk.conference.deployment.regressions;

import static io.quarkiverse.dingtalk.conference.deployment.regressions.Protection.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked;
import io.quarkiverse.dingtalk.conference.deployment.SilentServer;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkus.test.QuarkusUnitTest;

class SilentProxyTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(SilentServer::start)
            .withApplicationRoot(jar -> jar.addClasses(SilentServer.class, Protection.class, AnswerAsAsked.class))
            .overrideRuntimeConfigKey("quarkus.rest-client.dingtalk-conference.proxy-address",
                    SilentServer.CONFIGURED_AUTHORITY)
            .overrideConfigKey("quarkus.dingtalk-conference.url", "https://api.dingtalk.com")
            .overrideConfigKey("quarkus.dingtalk-conference.access-token", "t")
            .overrideConfigKey("quarkus.dingtalk-conference.timeout", "2S")
            .overrideConfigKey("quarkus.dingtalk-conference.deadline", "20S");

    @Inject
    MeetingService meetings;

    @Test
    void aBookingIsNotInDoubtBecauseTheProxyDoesNotAnswerAndIsTriedAgain() {
        assertThatThrownBy(() -> meetings.schedule(request("t"))).isInstanceOf(DingTalkUnavailableException.class);

        assertThat(SilentServer.requests()).isGreaterThan(1);
    }
}
