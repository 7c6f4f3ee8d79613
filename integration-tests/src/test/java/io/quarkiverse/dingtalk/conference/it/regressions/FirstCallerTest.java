package io.quarkiverse.dingtalk.conference.it.regressions;

import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.request;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;

import jakarta.inject.Inject;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ScheduledMeeting;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;

/** Whoever calls first owns nothing of what all callers share: each test is the first caller of a client. */
@QuarkusTest
@TestProfile(Clients.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstCallerTest {

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    Vertx vertx;

    @Inject
    @ConferenceClient("fork-join")
    MeetingService ofForkJoinPool;

    @Inject
    @ConferenceClient("no-loader")
    MeetingService ofThreadWithoutLoader;

    @Inject
    @ConferenceClient("verticle")
    MeetingService ofVerticle;

    @Inject
    @ConferenceClient("blocked-loop")
    MeetingService ofBlockedLoop;

    @Test
    @Order(1)
    void mayComeFromAForkJoinPool() throws Exception {
        var pool = new ForkJoinPool(1);
        try {
            assertThat(pool.submit(() -> ofForkJoinPool.schedule(request("t"))).get(20, SECONDS)).isNotNull();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void mayComeFromAThreadWithoutAClassLoader() throws Exception {
        var booked = new CompletableFuture<ScheduledMeeting>();
        var thread = new Thread(() -> {
            try {
                booked.complete(ofThreadWithoutLoader.schedule(request("t")));
            } catch (Throwable problem) {
                booked.completeExceptionally(problem);
            }
        });
        thread.setContextClassLoader(null);
        thread.start();

        assertThat(booked.get(20, SECONDS)).isNotNull();
    }

    @Test
    void mayBeAVerticleThatIsUndeployed() throws Exception {
        var booking = new AbstractVerticle() {
            @Override
            public void start(Promise<Void> started) {
                ofVerticle.reactive().schedule(request("t")).subscribe().with(booked -> started.complete(), started::fail);
            }
        };
        var id = vertx.deployVerticle(booking).toCompletionStage().toCompletableFuture().get(20, SECONDS);
        vertx.undeploy(id).toCompletionStage().toCompletableFuture().get(20, SECONDS);

        for (int i = 0; i < 4; i++) {
            assertThat(ofVerticle.schedule(request("t" + i))).isNotNull();
        }
    }

    @Test
    void mayBlockItsEventLoopWhileTheTokenIsAskedFor() throws Exception {
        dingTalk.failNext("GetAccessToken", Fault.delay(Duration.ofMillis(300)));
        var blocking = new CountDownLatch(1);
        var release = new CompletableFuture<Void>();
        var ends = new CopyOnWriteArrayList<ScheduledMeeting>();
        var callers = new ArrayList<Thread>();
        try {
            vertx.runOnContext(ignored -> {
                ofBlockedLoop.reactive().schedule(request("blocks")).subscribe().with(booked -> {
                }, problem -> {
                });
                vertx.runOnContext(then -> {
                    blocking.countDown();
                    release.completeOnTimeout(null, 10, SECONDS).join();
                });
            });
            assertThat(blocking.await(10, SECONDS)).isTrue();
            for (int i = 0; i < 8; i++) { // on all event loops; those on the blocked one have to wait
                var title = "t" + i;
                var caller = new Thread(() -> ends.add(ofBlockedLoop.schedule(request(title))));
                caller.start();
                callers.add(caller);
            }
            await().untilAsserted(() -> assertThat(ends).hasSizeGreaterThanOrEqualTo(4));
        } finally {
            release.complete(null);
            for (var caller : callers) { // what they book must not be seen by the next test
                caller.join();
            }
        }
    }
}
