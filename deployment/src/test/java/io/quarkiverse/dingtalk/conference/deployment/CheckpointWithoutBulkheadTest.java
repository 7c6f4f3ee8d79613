package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.crac.Core;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.test.QuarkusUnitTest;

/** "Calls that are under way are waited for, up to 10 seconds" (functions.adoc), of a client without a limit of them too. */
class CheckpointWithoutBulkheadTest {

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
            .overrideConfigKey("quarkus.dingtalk-conference.retry.max-retries", "0")
            .overrideConfigKey("quarkus.dingtalk-conference.max-concurrent", "0");

    @Inject
    MeetingService meetings;

    @Test
    void aCallThatIsUnderWayIsWaitedFor() throws Exception {
        var call = CompletableFuture.supplyAsync(() -> meetings.info(KeptConnections.HELD));
        assertThat(KeptConnections.awaitHeld()).isTrue();

        var checkpoint = CompletableFuture.runAsync(() -> {
            try {
                Core.checkpointRestore();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThatThrownBy(() -> checkpoint.get(500, TimeUnit.MILLISECONDS)).isNotNull();
        KeptConnections.answer();
        checkpoint.get(5, TimeUnit.SECONDS);

        assertThat(call.get().conferenceId()).startsWith("token-");
    }
}
