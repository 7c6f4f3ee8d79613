package io.quarkiverse.dingtalk.conference.deployment.regressions;

import static io.quarkiverse.dingtalk.conference.deployment.regressions.Protection.request;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked;
import io.quarkiverse.dingtalk.conference.deployment.SilentServer;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkus.test.QuarkusUnitTest;

/** A booking that was never handed to a connection is not in doubt, and is tried again while there is time. */
class NothingSentTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = Protection.application(SilentServer.class)
            .setBeforeAllCustomizer(() -> {
                AnswerAsAsked.start();
                SilentServer.start();
            })
            .overrideConfigKey("quarkus.rest-client.dingtalk-conference.connection-pool-size", "1")
            .overrideConfigKey("quarkus.rest-client.dingtalk-conference.connect-timeout", "1000")
            .overrideConfigKey("quarkus.dingtalk-conference.access-token", "t")
            .overrideConfigKey("quarkus.dingtalk-conference.rate-limit", "0")
            .overrideConfigKey("quarkus.dingtalk-conference.timeout", "5S")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"silent\".url",
                    "https://" + SilentServer.CONFIGURED_AUTHORITY)
            .overrideConfigKey("quarkus.dingtalk-conference.\"silent\".access-token", "t")
            .overrideConfigKey("quarkus.dingtalk-conference.\"silent\".deadline", "20S")
            .overrideConfigKey("quarkus.dingtalk-conference.\"nowhere\".url", "https://nowhere.invalid")
            .overrideConfigKey("quarkus.dingtalk-conference.\"nowhere\".access-token", "t");

    @Inject
    MeetingService meetings;

    @Inject
    @ConferenceClient("silent")
    MeetingService silent;

    @Inject
    @ConferenceClient("nowhere")
    MeetingService nowhere;

    @Inject
    ManagedExecutor executor;

    @Test
    void becauseTheHandshakeOfTlsIsNotAnswered() {
        long before = SilentServer.requests();

        assertThatThrownBy(() -> silent.schedule(request("t"))).isInstanceOf(DingTalkUnavailableException.class);
        assertThat(SilentServer.requests() - before).isGreaterThan(1);
    }

    @Test
    void becauseTheNameDoesNotResolve() {
        assertThatThrownBy(() -> nowhere.schedule(request("t"))).isInstanceOf(DingTalkUnavailableException.class);
    }

    @Test
    void becauseAConnectionIsFreeOnlyShortlyBeforeTheTimeIsUp() throws Exception {
        var slow = AnswerAsAsked.goodAfter("slow", 4000);
        var waits = AnswerAsAsked.goodAfter("waits", 300);
        var first = executor.runAsync(() -> meetings.schedule(request(slow)));
        try {
            first.get(3, SECONDS);
        } catch (java.util.concurrent.TimeoutException e) {
            System.err.println("BLOCKED");
        }
        await().until(() -> AnswerAsAsked.requests(slow) == 1);
        assertThat(meetings.schedule(request(waits))).isNotNull();
        assertThat(AnswerAsAsked.requests(waits)).isEqualTo(1);
        first.get(10, SECONDS);
    }
}
