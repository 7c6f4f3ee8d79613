package io.quarkiverse.dingtalk.conference.deployment.regressions;

import static io.quarkiverse.dingtalk.conference.deployment.regressions.Protection.request;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.ServiceUnavailableException;
import io.quarkus.test.QuarkusUnitTest;

/** A booking that was never handed to a connection is not in doubt, and is tried again while there is time. */
class NothingSentTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(() -> {
                ScriptedDingTalk.start();
                SilentConnections.start();
            })
            .withApplicationRoot(jar -> jar.addClasses(ScriptedDingTalk.class, SilentConnections.class, Protection.class))
            .overrideConfigKey("quarkus.rest-client.dingtalk-conference.connection-pool-size", "1")
            .overrideConfigKey("quarkus.rest-client.dingtalk-conference.connect-timeout", "1000")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", ScriptedDingTalk.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.access-token", "t")
            .overrideConfigKey("quarkus.dingtalk-conference.rate-limit", "0")
            .overrideConfigKey("quarkus.dingtalk-conference.timeout", "5S")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"silent\".url",
                    "https://127.0.0.1:${" + SilentConnections.PORT + "}")
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

    @Test
    void becauseTheHandshakeOfTlsIsNotAnswered() {
        int before = SilentConnections.count();

        assertThatThrownBy(() -> silent.schedule(request("t"))).isInstanceOf(ServiceUnavailableException.class);
        assertThat(SilentConnections.count() - before).isGreaterThan(1);
    }

    @Test
    void becauseTheNameDoesNotResolve() {
        assertThatThrownBy(() -> nowhere.schedule(request("t"))).isInstanceOf(ServiceUnavailableException.class);
    }

    @Test
    void becauseAConnectionIsFreeOnlyShortlyBeforeTheTimeIsUp() throws Exception {
        var slow = ScriptedDingTalk.goodAfter("slow", 4000);
        var waits = ScriptedDingTalk.goodAfter("waits", 300);
        var first = CompletableFuture.runAsync(() -> meetings.schedule(request(slow)));
        while (ScriptedDingTalk.requests(slow) == 0) {
            Thread.sleep(10);
        }
        assertThat(meetings.schedule(request(waits))).isNotNull();
        assertThat(ScriptedDingTalk.requests(waits)).isEqualTo(1);
        first.get(10, SECONDS);
    }
}
