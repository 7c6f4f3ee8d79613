package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.quarkus.test.QuarkusUnitTest;

class BareRestClientTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(AnswerAsAsked::start)
            .withApplicationRoot(jar -> jar.addClass(AnswerAsAsked.class))
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", AnswerAsAsked.CONFIGURED_URL);

    @Inject
    @RestClient
    ConferenceApi api;

    @Test
    void itGoesWhereTheServicesGo() {
        var answer = api.queryConferenceInfo("token", "c").await().indefinitely();

        assertThat(answer.confInfo().conferenceId()).isEqualTo("c");
    }
}
