package io.quarkiverse.dingtalk.conference.deployment;

import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.TOKEN_OF_THE_CALL;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.arc.Arc;
import io.quarkus.test.QuarkusUnitTest;

/** Names of clients as YAML writes them, without quotes, together with properties that have some. */
class ClientNamesTest {

    private static final String YAML = """
            quarkus:
              dingtalk-conference:
                url: %1$s
                access-token: of-the-default-client
                berlin:
                  url: %1$s
                  app-key: berlin
                  retry:
                    max-retries: 0
                hong-kong:
                  url: %1$s
                  app-key: hong-kong
                Paris:
                  url: %1$s
                  app-key: Paris
                a.b:
                  url: %1$s
                  app-key: a-b
                only-looked-up:
                  url: %1$s
                  access-token: of-one-that-is-only-looked-up
            """.formatted(AnswerAsAsked.CONFIGURED_URL);

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(AnswerAsAsked::start)
            .withApplicationRoot(jar -> jar.addClass(AnswerAsAsked.class)
                    .addAsResource(new StringAsset(YAML), "application.yaml"))
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"berlin\".app-secret", "s1")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"hong-kong\".app-secret", "s2")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"Paris\".app-secret", "s3")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"a.b\".app-secret", "s4");

    @Inject
    MeetingService meetings;

    @Inject
    @ConferenceClient("berlin")
    MeetingService berlin;

    @Inject
    @ConferenceClient("hong-kong")
    MeetingService hongKong;

    @Inject
    @ConferenceClient("Paris")
    MeetingService paris;

    @Inject
    @ConferenceClient("a.b")
    MeetingService dotted;

    @Test
    void everyClientCallsWhereItIsToldAndWithAllItHas() {
        assertThat(tokenOf(meetings)).isEqualTo("of-the-default-client");
        assertThat(tokenOf(berlin)).isEqualTo("token-of-accessToken:berlin,s1");
        assertThat(tokenOf(hongKong)).isEqualTo("token-of-accessToken:hong-kong,s2");
        assertThat(tokenOf(paris)).isEqualTo("token-of-accessToken:Paris,s3");
        assertThat(tokenOf(dotted)).isEqualTo("token-of-accessToken:a-b,s4");
    }

    @Test
    void aClientThatOnlyTheConfigurationNamesIsThereToo() {
        var client = Arc.container().select(MeetingService.class, ConferenceClient.Literal.of("only-looked-up")).get();

        assertThat(tokenOf(client)).isEqualTo("of-one-that-is-only-looked-up");
    }

    private static String tokenOf(MeetingService meetings) {
        return meetings.info(TOKEN_OF_THE_CALL).conferenceId();
    }
}
