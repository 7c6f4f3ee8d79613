package io.quarkiverse.dingtalk.conference.deployment;

import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.TOKEN_OF_THE_CALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Qualifier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenFetcher;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkiverse.dingtalk.conference.token.SuiteTicketProvider;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/** Beans that an application has for something else. */
class ForeignQualifierTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(AnswerAsAsked::start)
            .withApplicationRoot(jar -> jar.addClass(AnswerAsAsked.class))
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.access-token", "of-the-default-client")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.suite.url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.suite.suite-key", "suite")
            .overrideConfigKey("quarkus.dingtalk-conference.suite.suite-secret", "s")
            .overrideConfigKey("quarkus.dingtalk-conference.suite.suite-ticket", "configured")
            .overrideConfigKey("quarkus.dingtalk-conference.suite.auth-corp-id", "corp");

    @Inject
    MeetingService meetings;

    @Inject
    @ConferenceClient("suite")
    MeetingService suite;

    @Inject
    @OfSomethingElse
    AccessTokenProvider foreign;

    @Test
    void beansWithAQualifierOfAnotherKindAreNotThoseOfTheDefaultClient() {
        assertThat(meetings.info(TOKEN_OF_THE_CALL).conferenceId()).isEqualTo("of-the-default-client");
    }

    @Test
    void aSuiteTicketProviderWithAQualifierOfAnotherKindIsNotAsked() {
        assertThat(suite.info(TOKEN_OF_THE_CALL).conferenceId())
                .isEqualTo("token-of-corpAccessToken:suite,s,corp,configured");
    }

    @Test
    void theyStayThoseOfTheApplication() {
        assertThat(foreign.token().await().indefinitely().value()).isEqualTo("foreign");
    }

    @Qualifier
    @Retention(RetentionPolicy.RUNTIME)
    @interface OfSomethingElse {
    }

    @ApplicationScoped
    @OfSomethingElse
    static class Foreign implements AccessTokenProvider, AccessTokenFetcher, SuiteTicketProvider {

        @Override
        public Uni<AccessToken> token() {
            return fetch();
        }

        @Override
        public Uni<AccessToken> fetch() {
            return Uni.createFrom().item(new AccessToken("foreign", Instant.MAX));
        }

        @Override
        public Uni<String> suiteTicket(String suiteKey) {
            return Uni.createFrom().item("foreign");
        }
    }
}
