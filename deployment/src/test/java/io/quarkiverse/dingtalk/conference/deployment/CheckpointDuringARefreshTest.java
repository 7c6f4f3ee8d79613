package io.quarkiverse.dingtalk.conference.deployment;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.crac.Core;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenStore;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;

/** A token is refreshed in the background, by a store that takes its time, when a checkpoint is made. */
class CheckpointDuringARefreshTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(() -> {
                KeptConnections.start();
                io.quarkiverse.dingtalk.conference.deployment.crac.Core.forget();
            })
            .withApplicationRoot(jar -> jar.addClasses(KeptConnections.class, SlowStore.class, Forwarded.class))
            .overrideConfigKey("quarkus.package.jar.crac.enabled", "true")
            .overrideConfigKey("quarkus.rest-client.dingtalk-conference.connection-ttl", "0")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", KeptConnections.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.app-key", "k")
            .overrideConfigKey("quarkus.dingtalk-conference.app-secret", "s");

    @Singleton
    public static class SlowStore implements AccessTokenStore {
        @Override
        public Uni<AccessToken> get(String key) {
            return Uni.createFrom().<AccessToken> nullItem().onItem().delayIt().by(Duration.ofMillis(300));
        }

        @Override
        public Uni<Void> put(String key, AccessToken token) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> drop(String key, AccessToken token) {
            return Uni.createFrom().voidItem();
        }
    }

    @Singleton
    @Identifier("dingtalk-conference")
    public static class Forwarded implements InstantSource {
        volatile Duration by = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.now().plus(by);
        }
    }

    @Inject
    MeetingService meetings;

    @Inject
    @Identifier("dingtalk-conference")
    Forwarded clock;

    @Test
    void noConnectionIsOpenAtTheCheckpoint() throws Exception {
        meetings.info("c");
        clock.by = Duration.ofMinutes(119);
        meetings.info("c"); // with the old token; another one is asked for in the background

        Core.checkpointRestore();
        new CompletableFuture<Void>().completeOnTimeout(null, 1500, MILLISECONDS).join(); // for what would still come

        assertThat(KeptConnections.open()).describedAs("open connections").isZero();
    }
}
