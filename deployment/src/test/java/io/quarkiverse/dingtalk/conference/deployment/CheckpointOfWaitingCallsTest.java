package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.crac.Core;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.test.QuarkusUnitTest;

/** A call that waits for its turn is in the checkpoint: each copy that is restored makes it, also if it is a booking. */
class CheckpointOfWaitingCallsTest {

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
            .overrideConfigKey("quarkus.dingtalk-conference.rate-limit", "1");

    @Inject
    MeetingService meetings;

    @Test
    void nothingIsLeftThatEachCopyWouldSend() throws Exception {
        var calls = new ArrayList<CompletableFuture<MeetingInfo>>();
        for (int i = 0; i < 4; i++) {
            calls.add(meetings.reactive().info("c").subscribeAsCompletionStage());
        }

        Core.checkpointRestore();

        assertThat(calls).allMatch(CompletableFuture::isDone);
    }
}
