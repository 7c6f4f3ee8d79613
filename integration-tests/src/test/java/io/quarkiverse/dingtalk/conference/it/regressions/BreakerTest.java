package io.quarkiverse.dingtalk.conference.it.regressions;

import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.INFO;
import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.end;
import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.PageRequest;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Vertx;

/** The circuit breaker counts what says something about DingTalk, and nothing else. */
@QuarkusTest
@TestProfile(Clients.class)
class BreakerTest {

    private static final String OPEN = "DingTalkUnavailableException";
    private static final String CLOSED = "ResourceNotFoundException"; // as DingTalk answers

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    Vertx vertx;

    @Inject
    @ConferenceClient("breaker-give-up")
    ReactiveMeetingService hanging;

    @Inject
    @ConferenceClient("breaker-early")
    ReactiveMeetingService early;

    @Inject
    @ConferenceClient("breaker-input")
    ReactiveMeetingService wrongInput;

    @Inject
    @ConferenceClient("breaker-bulkhead")
    ReactiveMeetingService narrow;

    @Inject
    @ConferenceClient("breaker-probe")
    ReactiveMeetingService probed;

    @Test
    void callersWhoGiveUpOnADingTalkThatHangsOpenIt() {
        dingTalk.fail(INFO, -1, Fault.noAnswer());
        var calls = new ArrayList<Uni<String>>();
        for (int i = 0; i < 60; i++) {
            calls.add(hanging.info("c").ifNoItem().after(Duration.ofMillis(500)).fail().replaceWith("")
                    .onFailure().recoverWithItem(""));
        }
        Uni.join().all(calls).usingConcurrencyOf(20).andFailFast().await().indefinitely();
        dingTalk.clearFaults();

        assertThat(endOf(hanging)).isEqualTo(OPEN);
    }

    @Test
    void callersWhoGiveUpBeforeAnAnswerCouldBeThereSayNothing() {
        dingTalk.fail(INFO, -1, Fault.delay(Duration.ofMillis(300)));
        for (int i = 1; i <= 20; i++) {
            int requests = i;
            var call = call(early);
            soon().until(() -> dingTalk.counts().get(INFO) == requests);
            call.cancel();
        }
        dingTalk.clearFaults();

        assertThat(endOf(early)).isEqualTo(CLOSED);
    }

    @Test
    void wrongInputSaysNothing() {
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(() -> wrongInput.members("c").page(PageRequest.from("\uD83C")).await().indefinitely())
                    .isNotNull();
            assertThatThrownBy(() -> wrongInput.info("\uD83C").await().indefinitely()).isNotNull();
        }

        assertThat(endOf(wrongInput)).isEqualTo(CLOSED);
        assertThat(end(wrongInput.members("c").page(PageRequest.first())).await().indefinitely()).isNotEqualTo(OPEN);
    }

    @Test
    void callsThatAreGivenUpInTheQueueSayNothing() {
        dingTalk.failNext(INFO, Fault.delay(Duration.ofSeconds(1)));
        var first = end(narrow.info("c")).subscribeAsCompletionStage();
        soon().until(() -> dingTalk.counts().get(INFO) == 1);
        var givenUp = new CompletableFuture<Void>();
        vertx.getOrCreateContext().runOnContext(ignored -> { // on an event loop, a call is in the queue at once
            for (int i = 0; i < 20; i++) {
                call(narrow).cancel();
            }
            givenUp.complete(null);
        });
        givenUp.join();

        assertThat(first.join()).isEqualTo(CLOSED);
        assertThat(endOf(narrow)).isEqualTo(CLOSED);
        assertThat(dingTalk.counts().get(INFO)).isEqualTo(2);
    }

    @Test
    void aCancelledProbeDoesNotCloseIt() {
        dingTalk.fail(INFO, 4, Fault.status(503));
        for (int i = 0; i < 4; i++) {
            endOf(probed);
        }
        assertThat(endOf(probed)).isEqualTo(OPEN);
        dingTalk.fail(INFO, -1, Fault.delay(Duration.ofSeconds(1)));
        letThrough().cancel(true);

        // the next call is a probe again, so that another one at the same time is refused
        var next = letThrough();
        assertThat(endOf(probed)).isEqualTo(OPEN);
        assertThat(next.join()).isEqualTo(CLOSED);
        assertThat(endOf(probed)).isEqualTo(CLOSED);
    }

    /** Calls until the breaker lets a call through, which is then under way. */
    private CompletableFuture<String> letThrough() {
        var call = new AtomicReference<CompletableFuture<String>>();
        soon().until(() -> {
            int before = dingTalk.counts().get(INFO);
            call.set(end(probed.info("c")).subscribeAsCompletionStage());
            soon().until(() -> call.get().isDone() || dingTalk.counts().get(INFO) > before);
            return !call.get().isDone();
        });
        return call.get();
    }

    private static Cancellable call(ReactiveMeetingService meetings) {
        return meetings.info("c").subscribe().with(answer -> {
        }, failure -> {
        });
    }

    private static String endOf(ReactiveMeetingService meetings) {
        return end(meetings.info("c")).await().indefinitely();
    }
}
