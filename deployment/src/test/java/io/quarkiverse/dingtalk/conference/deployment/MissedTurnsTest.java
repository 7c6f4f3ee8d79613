package io.quarkiverse.dingtalk.conference.deployment;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.test.QuarkusUnitTest;
import io.vertx.core.Vertx;

/** Calls wait for their turns while the process is frozen: here its event loops are blocked. */
class MissedTurnsTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(KeptConnections::start)
            .withApplicationRoot(jar -> jar.addClass(KeptConnections.class))
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", KeptConnections.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.app-key", "k")
            .overrideConfigKey("quarkus.dingtalk-conference.app-secret", "s")
            .overrideConfigKey("quarkus.dingtalk-conference.deadline", "6S")
            .overrideConfigKey("quarkus.dingtalk-conference.timeout", "6S")
            .overrideConfigKey("quarkus.dingtalk-conference.rate-limit", "10");

    @Inject
    MeetingService meetings;

    @Inject
    Vertx vertx;

    @Test
    void whoGetsNoOtherTurnIsToldSo() {
        meetings.info("c");
        var told = new ArrayList<CompletableFuture<String>>();
        for (int i = 0; i < 25; i++) {
            told.add(meetings.reactive().info("c").onItem().transform(it -> "answered").onFailure()
                    .recoverWithItem(it -> it.getClass().getSimpleName() + ": " + it.getMessage())
                    .subscribeAsCompletionStage());
        }
        new CompletableFuture<Void>().completeOnTimeout(null, 300, MILLISECONDS).join();
        var frozen = new CompletableFuture<Void>();
        for (var loop : vertx.nettyEventLoopGroup()) {
            loop.execute(frozen::join);
        }
        new CompletableFuture<Void>().completeOnTimeout(null, 2200, MILLISECONDS).join(); // being frozen is about time that passes
        frozen.complete(null);

        var all = new ArrayList<String>();
        for (var it : told) {
            all.add(it.join());
        }
        assertThat(all).noneMatch(it -> it.contains("too many calls of this operation are under way"));
    }
}
