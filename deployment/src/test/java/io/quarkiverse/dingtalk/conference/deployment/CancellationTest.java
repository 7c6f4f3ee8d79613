package io.quarkiverse.dingtalk.conference.deployment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkus.test.QuarkusUnitTest;

/** When nobody waits for a call any more, its connection is closed. */
class CancellationTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(SilentServer::start)
            .withApplicationRoot(jar -> jar.addClass(SilentServer.class))
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", SilentServer.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.access-token", "t")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"hasty\".url", SilentServer.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"hasty\".access-token", "t")
            .overrideConfigKey("quarkus.dingtalk-conference.\"hasty\".deadline", "1S")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"impatient\".url", SilentServer.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"impatient\".access-token", "t")
            .overrideConfigKey("quarkus.dingtalk-conference.\"impatient\".timeout", "1S")
            .overrideConfigKey("quarkus.dingtalk-conference.\"impatient\".retry.max-retries", "0");

    @Inject
    ReactiveMeetingService meetings;

    @Inject
    @ConferenceClient("hasty")
    MeetingService hasty;

    @Inject
    @ConferenceClient("impatient")
    MeetingService impatient;

    @Test
    void cancellingACallReachesItsConnection() throws InterruptedException {
        var call = meetings.info("c").subscribe().with(answer -> {
        });
        assertNext("request");
        call.cancel();

        assertNext("closed");
    }

    @Test
    void theDeadlineOfACallReachesItsConnection() throws InterruptedException {
        assertThatThrownBy(() -> book(hasty)).isInstanceOf(OutcomeUnknownException.class);

        assertNext("request");
        assertNext("closed");
    }

    @Test
    void theEndOfATryReachesItsConnection() throws InterruptedException {
        assertThatThrownBy(() -> impatient.info("c")).isInstanceOf(DingTalkUnavailableException.class);

        assertNext("request");
        assertNext("closed");
    }

    private static void assertNext(String event) throws InterruptedException {
        assertThat(SilentServer.events().poll(10, SECONDS)).isEqualTo(event);
    }

    private static void book(MeetingService meetings) {
        meetings.schedule(MeetingRequest.builder().creator("u").title("t").startsAt(Instant.EPOCH)
                .lasting(Duration.ofHours(1)).build());
    }
}
