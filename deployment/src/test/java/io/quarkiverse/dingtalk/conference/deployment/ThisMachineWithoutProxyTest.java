package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.test.QuarkusUnitTest;

/** A proxy for everything, which swallows what it gets. */
class ThisMachineWithoutProxyTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(SilentServer::start)
            .withApplicationRoot(jar -> jar.addClass(SilentServer.class))
            .overrideRuntimeConfigKey("quarkus.proxy.host", "127.0.0.1")
            .overrideRuntimeConfigKey("quarkus.proxy.port", SilentServer.CONFIGURED_PORT)
            .overrideRuntimeConfigKey("quarkus.rest-client.\"dingtalk-conference.other-proxy\".proxy-address",
                    SilentServer.CONFIGURED_AUTHORITY)
            .overrideRuntimeConfigKey("quarkus.rest-client.\"dingtalk-conference.other-proxy\".non-proxy-hosts",
                    "intranet.example");

    @Inject
    MeetingService meetings;

    @Inject
    @ConferenceClient("other-proxy")
    MeetingService otherProxy;

    @Test
    void theEmbeddedDingTalkIsCalledDirectly() {
        assertThat(book(meetings)).isNotEmpty();
        assertThat(book(otherProxy)).isNotEmpty();
        assertThat(SilentServer.requests()).isZero();
    }

    private static String book(MeetingService meetings) {
        return meetings.schedule(MeetingRequest.builder().creator("u").title("t").startsAt(Instant.now())
                .lasting(Duration.ofHours(1)).build()).scheduleConferenceId();
    }
}
