package io.quarkiverse.dingtalk.conference.deployment.regressions;

import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.good;
import static io.quarkiverse.dingtalk.conference.deployment.regressions.Protection.request;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ForkJoinPool;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.test.QuarkusUnitTest;

/** The threads of a {@code ForkJoinPool} have the class loader of the system, which does not know the application. */
class FirstCallerOutsideTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = Protection.application()
            .overrideConfigKey("quarkus.dingtalk-conference.app-key", "k")
            .overrideConfigKey("quarkus.dingtalk-conference.app-secret", "s");

    @Inject
    MeetingService meetings;

    @Test
    void theFirstCallOfAllMayComeFromAThreadThatDoesNotKnowTheApplication() throws Exception {
        var pool = new ForkJoinPool(1);
        try {
            assertThat(pool.submit(() -> meetings.schedule(request(good("t")))).get(20, SECONDS)).isNotNull();
        } finally {
            pool.shutdown();
        }
    }
}
