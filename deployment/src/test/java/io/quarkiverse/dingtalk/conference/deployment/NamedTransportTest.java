package io.quarkiverse.dingtalk.conference.deployment;

import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.USER_AGENT_OF_THE_CALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkus.test.QuarkusUnitTest;

/** Properties of the REST client for all clients and for one of them. */
class NamedTransportTest {

    private static final String SHARED = "quarkus.rest-client.dingtalk-conference.";
    private static final String OF_BERLIN = "quarkus.rest-client.\"dingtalk-conference.berlin\".";
    private static final String OF_PROXIED = "quarkus.rest-client.\"dingtalk-conference.proxied\".";

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(() -> {
                AnswerAsAsked.start();
                SilentServer.start();
            })
            .withApplicationRoot(jar -> jar.addClasses(AnswerAsAsked.class, SilentServer.class))
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.access-token", "t")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.berlin.url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.berlin.access-token", "t")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.hong-kong.url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.hong-kong.access-token", "t")
            .overrideConfigKey("quarkus.dingtalk-conference.proxied.url", "https://api.dingtalk.com")
            .overrideConfigKey("quarkus.dingtalk-conference.proxied.access-token", "t")
            .overrideConfigKey("quarkus.dingtalk-conference.proxied.timeout", "2S")
            .overrideConfigKey("quarkus.dingtalk-conference.proxied.retry.max-retries", "0")
            .overrideRuntimeConfigKey(SHARED + "user-agent", "shared")
            .overrideRuntimeConfigKey(SHARED + "max-chunk-size", "4k")
            .overrideRuntimeConfigKey(OF_BERLIN + "user-agent", "of berlin")
            .overrideRuntimeConfigKey(OF_BERLIN + "proxy-connect-timeout", "3S")
            .overrideRuntimeConfigKey(OF_BERLIN + "query-param-style", "MULTI_PAIRS")
            .overrideRuntimeConfigKey(OF_PROXIED + "proxy-address", SilentServer.CONFIGURED_AUTHORITY);

    @Inject
    MeetingService meetings;

    @Inject
    @ConferenceClient("berlin")
    MeetingService berlin;

    @Inject
    @ConferenceClient("hong-kong")
    MeetingService hongKong;

    @Inject
    @ConferenceClient("proxied")
    MeetingService proxied;

    @Test
    void aClientHasItsOwnAndElseThoseThatAreShared() {
        assertThat(userAgent(meetings)).isEqualTo("shared");
        assertThat(userAgent(berlin)).isEqualTo("of berlin");
        assertThat(userAgent(hongKong)).isEqualTo("shared");
    }

    @Test
    void aClientMayHaveAProxyOfItsOwn() {
        assertThatThrownBy(() -> proxied.info("c")).isInstanceOf(DingTalkUnavailableException.class);

        assertThat(SilentServer.requests()).isPositive();
    }

    private static String userAgent(MeetingService meetings) {
        return meetings.info(USER_AGENT_OF_THE_CALL).conferenceId();
    }
}
