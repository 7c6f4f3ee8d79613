package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.crac.Core;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkus.test.QuarkusUnitTest;

/** Of an application that has made calls, a checkpoint is made, and from that it is restored. */
class CheckpointTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(() -> {
                KeptConnections.start();
                io.quarkiverse.dingtalk.conference.deployment.crac.Core.forget();
            })
            .withApplicationRoot(jar -> jar.addClass(KeptConnections.class))
            .overrideConfigKey("quarkus.package.jar.crac.enabled", "true")
            .overrideConfigKey("quarkus.rest-client.dingtalk-conference.connection-ttl", "0")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", KeptConnections.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.app-key", "k")
            .overrideConfigKey("quarkus.dingtalk-conference.app-secret", "s")
            .overrideConfigKey("quarkus.dingtalk-conference.retry.max-retries", "0")
            .overrideConfigKey("quarkus.dingtalk-conference.circuit-breaker.request-volume-threshold", "2")
            .overrideConfigKey("quarkus.dingtalk-conference.circuit-breaker.delay", "1h")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"suite\".url", KeptConnections.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"suite\".suite-key", "k")
            .overrideConfigKey("quarkus.dingtalk-conference.\"suite\".suite-secret", "s")
            .overrideConfigKey("quarkus.dingtalk-conference.\"suite\".suite-ticket", "t");

    @Inject
    MeetingService meetings;

    @Inject
    @ConferenceClient("suite")
    MeetingService suite;

    @Test
    void noConnectionIsOpenAtACheckpointAndTheNextCallMakesAnother() throws Exception {
        meetings.info("c");
        assertThat(KeptConnections.open()).isPositive();

        Core.checkpointRestore();

        await().until(() -> KeptConnections.open() == 0);
        Core.checkpointRestore();
        meetings.info("c");
        assertThat(KeptConnections.open()).isPositive();
    }

    @Test
    void aTokenIsNotCopied() throws Exception {
        var before = tokenOfACall(meetings);
        assertThat(tokenOfACall(meetings)).isEqualTo(before);

        Core.checkpointRestore();
        Core.checkpointRestore();

        assertThat(tokenOfACall(meetings)).isNotEqualTo(before);
    }

    @Test
    void aTokenOfAnOrganizationIsNotCopied() throws Exception {
        var organization = suite.forOrganization("corp");
        var before = tokenOfACall(organization);
        assertThat(tokenOfACall(organization)).isEqualTo(before);

        Core.checkpointRestore();
        Core.checkpointRestore();

        assertThat(tokenOfACall(organization)).isNotEqualTo(before);
    }

    /** The meetings of this DingTalk are called so. */
    private static String tokenOfACall(MeetingService meetings) {
        return meetings.info("c").conferenceId();
    }

    @Test
    void aTokenThatWasFetchedBetweenTheTwoIsNotCopiedEither() throws Exception {
        Core.checkpointRestore();
        var between = tokenOfACall(meetings);

        Core.checkpointRestore();

        assertThat(tokenOfACall(meetings)).isNotEqualTo(between);
        assertThat(KeptConnections.open()).isLessThanOrEqualTo(2); // one for tokens, one for calls
    }

    @Test
    void aCircuitBreakerThatWasOpenIsClosed() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> meetings.info(KeptConnections.BROKEN)).isInstanceOf(DingTalkUnavailableException.class);
        }
        assertThatThrownBy(() -> meetings.info("c")).hasMessageContaining("circuit breaker");

        Core.checkpointRestore();
        Core.checkpointRestore();

        assertThat(tokenOfACall(meetings)).startsWith("token-");
    }

    @Test
    void aCallThatIsUnderWayIsWaitedFor() throws Exception {
        var call = CompletableFuture.supplyAsync(() -> meetings.info(KeptConnections.HELD));
        assertThat(KeptConnections.awaitHeld()).isTrue();

        var checkpoint = CompletableFuture.runAsync(CheckpointTest::checkpoint);
        assertThatThrownBy(() -> checkpoint.get(300, TimeUnit.MILLISECONDS)).isNotNull();
        KeptConnections.answer();
        checkpoint.get(5, TimeUnit.SECONDS);

        assertThat(call.get().conferenceId()).startsWith("token-");
        Core.checkpointRestore();
    }

    private static void checkpoint() {
        try {
            Core.checkpointRestore();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever makes checkpoints does not hold it. */
    @Test
    void theHookLivesAsLongAsTheApplication() throws Exception {
        var before = tokenOfACall(meetings);

        System.gc();
        Core.checkpointRestore();
        Core.checkpointRestore();

        assertThat(tokenOfACall(meetings)).isNotEqualTo(before);
    }
}
