package io.quarkiverse.dingtalk.conference.deployment.regressions;

import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.good;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.QuarkusUnitTest;

/** A call that comes when the application stops. */
class ClosedClientTest {

    private static final String TOLD = "test.closed-client.told";

    @RegisterExtension
    static final QuarkusUnitTest APP = Protection.application()
            .setAfterUndeployListener(() -> assertThat(System.getProperty(TOLD))
                    .isIn("booked", "DingTalkUnavailableException"))
            .overrideConfigKey("quarkus.dingtalk-conference.access-token", "t");

    @Inject
    MeetingService meetings;

    @Test
    void isMadeOrKnownNotToBe() {
        assertThat(meetings.schedule(Protection.request(good("t")))).isNotNull();
    }

    @Singleton
    public static class Late {

        @Inject
        MeetingService meetings;

        void start(@Observes StartupEvent event) {
            // so that there is one
        }

        @PreDestroy
        void book() {
            String told;
            try {
                meetings.schedule(Protection.request(good("late")));
                told = "booked";
            } catch (Throwable problem) {
                told = problem.getClass().getSimpleName();
            }
            System.setProperty(TOLD, told);
        }
    }
}
