package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenStore;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

class CallersWhoShareAStoreTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(AnswerAsAsked::start)
            .withApplicationRoot(jar -> jar.addClass(AnswerAsAsked.class))
            .overrideConfigKey("quarkus.thread-pool.max-threads", "4")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.app-key", "k")
            .overrideConfigKey("quarkus.dingtalk-conference.app-secret", "s");

    @Inject
    MeetingService meetings;

    @Inject
    ManagedExecutor executor;

    @Test
    void callersWhoTakeAllThreadsGetTheTokenThatAnotherInstanceIsAskingFor() {
        var calls = IntStream.range(0, 40)
                .mapToObj(i -> executor.supplyAsync(() -> meetings.info(AnswerAsAsked.TOKEN_OF_THE_CALL).conferenceId()))
                .toList();

        assertThat(CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new))).succeedsWithin(20, TimeUnit.SECONDS);
        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo("token-of-the-other-instance"));
    }

    /** Another instance has the lease, and stores its token while this one looks for it. */
    @Singleton
    static class BusyElsewhere implements AccessTokenStore {

        private final AtomicInteger looks = new AtomicInteger();

        @Override
        public Uni<AccessToken> get(String key) {
            return Uni.createFrom().item(() -> looks.incrementAndGet() < 4 ? null
                    : new AccessToken("token-of-the-other-instance", Instant.now().plus(Duration.ofHours(1))));
        }

        @Override
        public Uni<Void> put(String key, AccessToken token) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> drop(String key, AccessToken token) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Boolean> lease(String key, String owner, Duration time) {
            return Uni.createFrom().item(false);
        }
    }
}
