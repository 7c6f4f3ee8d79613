package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.logging.LogRecord;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.quarkiverse.dingtalk.conference.rest.wire.ErrorResponse;
import io.quarkus.test.QuarkusUnitTest;

class BareRestClientTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(AnswerAsAsked::start)
            .withApplicationRoot(jar -> jar.addClass(AnswerAsAsked.class))
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.rest-client.logging.scope", "request-response")
            .overrideConfigKey("quarkus.rest-client.follow-redirects", "true")
            .setLogRecordPredicate(record -> true)
            .assertLogRecords(BareRestClientTest::assertTheTokenIsMasked);

    private static void assertTheTokenIsMasked(List<LogRecord> records) {
        var lines = records.stream().map(new PatternFormatter("%m %e")::format).toList();

        assertThat(lines).anyMatch(line -> line.contains("x-acs-dingtalk-access-token=***"));
        assertThat(lines).noneMatch(line -> line.contains("by-hand"));
    }

    @Inject
    @RestClient
    ConferenceApi api;

    @Test
    void itGoesWhereTheServicesGo() {
        var answer = api.queryConferenceInfo("by-hand", "c").toCompletableFuture().join();

        assertThat(answer.confInfo().conferenceId()).isEqualTo("c");
    }

    @Test
    void itDoesNotFollowARedirectEitherEvenWhereTheOthersDo() {
        var redirect = AnswerAsAsked.answer(302, "text/html", "moved");

        assertThatThrownBy(() -> api.queryConferenceInfo("by-hand", redirect).toCompletableFuture().get()).cause()
                .isInstanceOfSatisfying(ErrorResponse.class, refusal -> assertThat(refusal.status()).isEqualTo(302));
    }
}
