package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.test.QuarkusUnitTest;

class CallersInOnePoolTest {

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
    void callersWhoTakeAllThreadsDoNotWaitForEachOther() {
        var calls = IntStream.range(0, 40)
                .mapToObj(i -> executor.supplyAsync(() -> meetings.info("c" + i).conferenceId())).toList();

        assertThat(CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new))).succeedsWithin(20, TimeUnit.SECONDS);
    }
}
