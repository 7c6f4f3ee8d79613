package io.quarkiverse.dingtalk.conference.deployment;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.crac.Core;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.test.QuarkusUnitTest;

/** A call that has failed waits for its next attempt: each copy that is restored makes that attempt. */
class CheckpointOfRepeatedCallsTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(() -> {
                KeptConnections.start();
                io.quarkiverse.dingtalk.conference.deployment.crac.Core.forget();
            })
            .withApplicationRoot(jar -> jar.addClass(KeptConnections.class))
            .overrideConfigKey("quarkus.package.jar.crac.enabled", "true")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", KeptConnections.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.app-key", "k")
            .overrideConfigKey("quarkus.dingtalk-conference.app-secret", "s")
            .overrideConfigKey("quarkus.dingtalk-conference.retry.max-retries", "3")
            .overrideConfigKey("quarkus.dingtalk-conference.retry.delay", "3S");

    @Inject
    MeetingService meetings;

    @Test
    void aCallThatWaitsForItsNextAttemptIsNotLeftInTheCheckpoint() throws Exception {
        var call = meetings.reactive().info(KeptConnections.BROKEN).subscribeAsCompletionStage();
        new CompletableFuture<Void>().completeOnTimeout(null, 1000, MILLISECONDS).join(); // the first attempt has failed
        Core.checkpointRestore();
        assertThat(call).isDone();
    }
}
