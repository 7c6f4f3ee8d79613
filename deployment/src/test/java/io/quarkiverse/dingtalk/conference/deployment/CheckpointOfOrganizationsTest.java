package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.crac.Core;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkus.test.QuarkusUnitTest;

/** The application keeps the service of an organization, as it may. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CheckpointOfOrganizationsTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(() -> {
                KeptConnections.start();
                io.quarkiverse.dingtalk.conference.deployment.crac.Core.forget();
            })
            .withApplicationRoot(jar -> jar.addClass(KeptConnections.class))
            .overrideConfigKey("quarkus.package.jar.crac.enabled", "true")
            .overrideConfigKey("quarkus.rest-client.dingtalk-conference.connection-ttl", "0")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"suite\".url", KeptConnections.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"suite\".retry.max-retries", "0")
            .overrideConfigKey("quarkus.dingtalk-conference.\"suite\".circuit-breaker.request-volume-threshold", "2")
            .overrideConfigKey("quarkus.dingtalk-conference.\"suite\".circuit-breaker.delay", "1h")
            .overrideConfigKey("quarkus.dingtalk-conference.\"suite\".suite-key", "k")
            .overrideConfigKey("quarkus.dingtalk-conference.\"suite\".suite-secret", "s")
            .overrideConfigKey("quarkus.dingtalk-conference.\"suite\".suite-ticket", "t");

    @Inject
    @ConferenceClient("suite")
    MeetingService suite;

    @Test
    @Order(1)
    void theCircuitBreakerOfAnOrganizationThatWasOpenIsClosed() throws Exception {
        var kept = suite.forOrganization("corp");
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> kept.info(KeptConnections.BROKEN)).isInstanceOf(DingTalkUnavailableException.class);
        }
        assertThatThrownBy(() -> kept.info("c")).hasMessageContaining("circuit breaker");

        Core.checkpointRestore();
        Core.checkpointRestore();

        assertThat(kept.info("c").conferenceId()).startsWith("token-");
    }

    /** CRaC may make a checkpoint of what was restored. */
    @Test
    @Order(2)
    void aCallOfAnOrganizationIsWaitedForAtASecondCheckpoint() throws Exception {
        var kept = suite.forOrganization("other");
        kept.info("c");
        Core.checkpointRestore();
        Core.checkpointRestore();

        var call = CompletableFuture.supplyAsync(() -> kept.info(KeptConnections.HELD));
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
        Core.checkpointRestore();
    }
}
