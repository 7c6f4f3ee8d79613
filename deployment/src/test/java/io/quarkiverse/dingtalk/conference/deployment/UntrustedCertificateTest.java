package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorServer;
import io.quarkiverse.dingtalk.conference.emulator.Tls;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkus.test.QuarkusUnitTest;

/** Something on the way shows a certificate that the application does not trust. */
class UntrustedCertificateTest {

    private static EmulatorServer dingTalk;

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(UntrustedCertificateTest::startDingTalk)
            .setAfterAllCustomizer(() -> dingTalk.close())
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", "${test.untrusted.url}")
            .overrideConfigKey("quarkus.dingtalk-conference.app-key", EmulatorOptions.defaults().appKey())
            .overrideConfigKey("quarkus.dingtalk-conference.app-secret", EmulatorOptions.defaults().appSecret())
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"berlin\".url", "${test.untrusted.url}")
            .overrideConfigKey("quarkus.dingtalk-conference.\"berlin\".access-token", "t");

    private static void startDingTalk() {
        dingTalk = EmulatorServer.start(EmulatorOptions.defaults().withTls(new Tls(0, null)));
        System.setProperty("test.untrusted.url", dingTalk.tlsUrl());
    }

    @Inject
    MeetingService meetings;

    @Inject
    @ConferenceClient("berlin")
    MeetingService berlin;

    @Test
    void aBookingSaysSoAndIsNotInDoubt() {
        assertThatThrownBy(() -> berlin.schedule(request())).isInstanceOf(DingTalkUnavailableException.class)
                .hasMessageStartingWith("CreateScheduleConference (client \"berlin\"): nothing was sent, since the certificate "
                        + "of DingTalk, or of a proxy before it, is not trusted: ")
                .hasMessageContaining("unable to find valid certification path")
                .hasMessageContaining("quarkus.rest-client.dingtalk-conference.tls-configuration-name");
    }

    @Test
    void norIsOneWhoseTokenIsNotToBeHad() {
        assertThatThrownBy(() -> meetings.schedule(request())).isInstanceOf(DingTalkUnavailableException.class)
                .hasMessageStartingWith(
                        "GetAccessToken (default client): nothing was sent, since the certificate of DingTalk, or "
                                + "of a proxy before it, is not trusted: ")
                .hasMessageContaining("unable to find valid certification path")
                .hasMessageContaining("quarkus.rest-client.dingtalk-conference.tls-configuration-name");
    }

    private static MeetingRequest request() {
        return MeetingRequest.builder().creator("u").title("t").startsAt(Instant.EPOCH).lasting(Duration.ofHours(1)).build();
    }
}
