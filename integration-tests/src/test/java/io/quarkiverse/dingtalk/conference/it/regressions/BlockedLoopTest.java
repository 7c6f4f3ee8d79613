package io.quarkiverse.dingtalk.conference.it.regressions;

import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.CREATE;
import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.end;
import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.request;
import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.soon;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;

/** The application blocks event loops, or the process is frozen: both are noticed late, and nobody's fault at DingTalk. */
@QuarkusTest
@TestProfile(Clients.class)
class BlockedLoopTest {

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    Vertx vertx;

    @Inject
    @ConferenceClient("hurried")
    MeetingService meetings;

    @Test
    void anAnswerThatHasArrivedMeanwhileIsRead() throws Exception {
        meetings.schedule(request("has all that comes before"));
        dingTalk.fail(CREATE, 8, Fault.delay(Duration.ofMillis(500)));
        for (int i = 0; i < 8; i++) {
            var end = new CompletableFuture<String>();
            var context = ((VertxInternal) vertx).createEventLoopContext();
            int sent = dingTalk.counts().get(CREATE);
            context.runOnContext(ignored -> end(meetings.reactive().schedule(request("t"))).subscribe().with(end::complete));
            soon().until(() -> dingTalk.counts().get(CREATE) > sent);
            var longerThanAnAttempt = new CompletableFuture<Void>().completeOnTimeout(null, 2500, MILLISECONDS);
            context.runOnContext(ignored -> longerThanAnAttempt.join());
            assertThat(end.get(10, SECONDS)).isEqualTo("answered");
        }
        assertThat(dingTalk.bookings()).hasSize(9);
    }

    @Test
    void whoWaitsIsToldAtTheDeadline() {
        var blocked = new CompletableFuture<Void>().completeOnTimeout(null, 12, SECONDS);
        var loops = new ArrayList<CompletableFuture<Void>>();
        try {
            for (int i = 0; i < 16; i++) {
                var began = new CompletableFuture<Void>();
                ((VertxInternal) vertx).createEventLoopContext().runOnContext(ignored -> {
                    began.complete(null);
                    blocked.join();
                });
                loops.add(began);
            }
            long before = System.nanoTime();
            var told = end(Uni.createFrom().item(() -> meetings.schedule(request("t"))));
            CompletableFuture.supplyAsync(() -> told.await().indefinitely()).join();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(8));
        } finally {
            blocked.complete(null);
        }
    }
}
