package io.quarkiverse.dingtalk.conference.it.regressions;

import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.CREATE;
import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.INFO;
import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.request;
import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.soon;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Thread.State;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.PageRequest;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.testing.BookedMeeting;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** A caller whose thread is interrupted is told the truth, and what was not sent until then is never sent. */
@QuarkusTest
@TestProfile(Clients.class)
class InterruptionTest {

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    @ConferenceClient("limited")
    MeetingService limited;

    @Inject
    @ConferenceClient("narrow")
    MeetingService narrow;

    @Inject
    @ConferenceClient("free")
    MeetingService free;

    @Inject
    @ConferenceClient("slow-backoff")
    MeetingService slowBackoff;

    @Test
    void whileItWaitsForItsTurn() throws Exception {
        limited.schedule(request("takes the turn before"));

        var told = interrupted(() -> limited.schedule(request("t")), () -> true);

        assertThat(told).isInstanceOf(DingTalkUnavailableException.class).hasMessageContaining("nothing was sent");
        limited.schedule(request("has the turn after"));
        assertThat(dingTalk.bookings()).extracting(BookedMeeting::title).doesNotContain("t");
    }

    @Test
    void whileItWaitsForItsPlace() throws Exception {
        dingTalk.failNext(CREATE, Fault.delay(Duration.ofSeconds(1)));
        var before = CompletableFuture.runAsync(() -> narrow.schedule(request("has the place")));
        soon().until(() -> dingTalk.counts().get(CREATE) >= 1);

        var told = interrupted(() -> narrow.schedule(request("t")), () -> true);

        assertThat(told).isInstanceOf(DingTalkUnavailableException.class).hasMessageContaining("nothing was sent");
        before.get(10, SECONDS);
        narrow.schedule(request("has the place after"));
        assertThat(dingTalk.bookings()).extracting(BookedMeeting::title).doesNotContain("t");
    }

    @Test
    void whileItWaitsForItsToken() throws Exception {
        free.schedule(request("has all that comes before"));
        dingTalk.forgetTokens();
        dingTalk.failNext("GetAccessToken", Fault.delay(Duration.ofSeconds(1)));
        int before = dingTalk.counts().get("GetAccessToken");

        var told = interrupted(() -> free.schedule(request("t")), () -> dingTalk.counts().get("GetAccessToken") > before);

        assertThat(told).isInstanceOf(DingTalkUnavailableException.class).hasMessageContaining("nothing was sent");
        free.schedule(request("waits for the same token"));
        assertThat(dingTalk.bookings()).extracting(BookedMeeting::title).doesNotContain("t");
    }

    @Test
    void whileItWaitsForItsAnswer() throws Exception {
        dingTalk.failNext(CREATE, Fault.delay(Duration.ofSeconds(2)));

        var told = interrupted(() -> free.schedule(request("t")), () -> dingTalk.counts().get(CREATE) == 1);

        assertThat(told).isInstanceOf(OutcomeUnknownException.class);
        assertThat(dingTalk.counts().get(CREATE)).isEqualTo(1);
    }

    @Test
    void whileItWaitsForTheAnswerToARead() throws Exception {
        dingTalk.failNext(INFO, Fault.delay(Duration.ofSeconds(2)));

        var told = interrupted(() -> free.info("c"), () -> dingTalk.counts().get(INFO) == 1);

        assertThat(told).isInstanceOf(DingTalkUnavailableException.class);
    }

    @Test
    void whileItWaitsForAPage() throws Exception {
        dingTalk.fail("QueryScheduleConferenceInfo", 2, Fault.delay(Duration.ofSeconds(2)));

        var ofPage = interrupted(() -> free.occurrences("s").page(PageRequest.first()),
                () -> dingTalk.counts().get("QueryScheduleConferenceInfo") == 1);
        var ofWalk = interrupted(() -> free.occurrences("s").stream().count(),
                () -> dingTalk.counts().get("QueryScheduleConferenceInfo") == 2);

        assertThat(ofPage).isInstanceOf(DingTalkUnavailableException.class);
        assertThat(ofWalk).isInstanceOf(DingTalkUnavailableException.class);
    }

    @Test
    void betweenTwoAttempts() throws Exception {
        dingTalk.failNext(CREATE, Fault.throttled());

        var told = interrupted(() -> slowBackoff.schedule(request("t")), forAWhile(() -> dingTalk.counts().get(CREATE) == 1));

        assertThat(told).isInstanceOf(ConferenceException.class).isNotInstanceOf(OutcomeUnknownException.class);
        dingTalk.fail(CREATE, 2, Fault.throttled());
        slowBackoff.schedule(request("has waited longer between its three attempts"));
        assertThat(dingTalk.counts().get(CREATE)).isEqualTo(1 + 3);
    }

    @Test
    void beforeItCalls() throws Exception {
        var told = CompletableFuture.supplyAsync(() -> {
            Thread.currentThread().interrupt();
            try {
                free.schedule(request("t"));
                return null;
            } catch (ConferenceException problem) {
                return Thread.interrupted() ? problem : null;
            }
        }).get(10, SECONDS);

        assertThat(told).isInstanceOf(DingTalkUnavailableException.class).hasMessageContaining("nothing was sent");
        assertThat(dingTalk.bookings()).isEmpty();
    }

    /** Long enough for an answer to arrive, and shorter than the second that a throttled call waits at least. */
    private static Callable<Boolean> forAWhile(Callable<Boolean> condition) {
        var since = new AtomicReference<Instant>();
        return () -> {
            if (!condition.call()) {
                return false;
            }
            since.compareAndSet(null, Instant.now());
            return since.get().plusMillis(300).isBefore(Instant.now());
        };
    }

    /** What is told to a caller who is interrupted by {@code shutdownNow} once that holds. */
    private static Throwable interrupted(Callable<?> call, Callable<Boolean> ready) throws Exception {
        var told = new CompletableFuture<Throwable>();
        var caller = new AtomicReference<Thread>();
        var threads = Executors.newSingleThreadExecutor();
        threads.execute(() -> {
            caller.set(Thread.currentThread());
            try {
                call.call();
                told.complete(null);
            } catch (Throwable problem) {
                told.complete(
                        Thread.currentThread().isInterrupted() ? problem : new AssertionError("not interrupted", problem));
            }
        });
        soon().until(ready);
        soon().until(() -> caller.get() != null && caller.get().getState() == State.TIMED_WAITING);
        threads.shutdownNow();
        return told.get(10, SECONDS);
    }
}
