package io.quarkiverse.dingtalk.conference.deployment;

import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.answer;
import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.goodAfter;
import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.requests;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.PageRequest;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.UnreadableAnswerException;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkus.test.QuarkusUnitTest;

/** Whoever is told of a failure gets an exception of their own, in which they find themselves. */
class CallersStackTest {

    private static final int CALLERS = 200;

    /** These keys get an answer after a while, and no token. */
    private static final String SLOW_KEY = goodAfter("no token, for those who wait", 500);
    private static final String KEY = goodAfter("no token, for those who come later", 0);
    private static final String KEY_OF_REACTIVE = goodAfter("no token, for those who do not block", 500);

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(AnswerAsAsked::start)
            .withApplicationRoot(jar -> jar.addClasses(AnswerAsAsked.class, TestClients.class));

    private static final TestClients CLIENTS = new TestClients(APP, Map.of("retry.max-retries", "0", "max-concurrent", "0"));

    static {
        CLIENTS.add("", "app-key", "key", "app-secret", "secret", "circuit-breaker.enabled", "false");
        CLIENTS.add("\"sharing\".", "app-key", SLOW_KEY, "app-secret", "secret");
        CLIENTS.add("\"pausing\".", "app-key", KEY, "app-secret", "secret");
        CLIENTS.add("\"reactive\".", "app-key", KEY_OF_REACTIVE, "app-secret", "secret");
        CLIENTS.add("\"broken\".", "access-token", "token", "circuit-breaker.request-volume-threshold", "1",
                "circuit-breaker.delay", "1M");
    }

    @Inject
    MeetingService meetings;

    @Inject
    @ConferenceClient("sharing")
    MeetingService sharing;

    @Inject
    @ConferenceClient("pausing")
    MeetingService pausing;

    @Inject
    @ConferenceClient("pausing")
    AccessTokenProvider pausingTokens;

    @Inject
    @ConferenceClient("reactive")
    MeetingService reactive;

    @Inject
    @ConferenceClient("broken")
    MeetingService broken;

    @Test
    void ofACallThatDingTalkRefuses() {
        assertHasTheCaller(
                failure(() -> theCaller(() -> meetings.info(answer("refused", 404, "{\"code\":\"roomNotFound\"}")))));
    }

    @Test
    void ofACallThatDingTalkDoesNotAnswer() {
        assertHasTheCaller(failure(() -> theCaller(() -> meetings.info(answer("down", 503, "")))));
    }

    @Test
    void ofAListThatIsRead() {
        var list = meetings.occurrences(answer("list", 400, "{\"code\":\"invalidScheduleConferenceId\"}"));

        assertHasTheCaller(failure(() -> theCaller(() -> list.iterator().next())));
        assertHasTheCaller(failure(() -> theCaller(() -> list.page(PageRequest.first()))));
    }

    @Test
    void ofWrongInput() {
        assertHasTheCaller(failure(() -> theCaller(() -> meetings.info(" "))));
    }

    @Test
    void ofACallThatIsInterrupted() throws Exception {
        var told = new CompletableFuture<ConferenceException>();
        var id = goodAfter("interrupted", 60_000);
        var thread = new Thread(() -> told.complete(failure(() -> theCaller(() -> meetings.info(id)))));
        thread.start();
        await().until(() -> requests(id) == 1);
        thread.interrupt();

        assertHasTheCaller(told.get(10, SECONDS));
    }

    @Test
    void ofManyCallersWhoShareARequestForATokenThatFails() throws Exception {
        var threads = Executors.newFixedThreadPool(CALLERS);
        try {
            var together = new CountDownLatch(CALLERS);
            var calls = IntStream.range(0, CALLERS).mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                together.countDown();
                return failure(() -> theCaller(() -> {
                    together.await();
                    return sharing.info("c");
                }));
            }, threads)).toList();
            var told = calls.stream().map(CompletableFuture::join).toList();

            assertThat(requests(SLOW_KEY)).isEqualTo(1);
            assertThat(told).allSatisfy(failure -> {
                assertThat(failure).isInstanceOf(UnreadableAnswerException.class);
                assertHasTheCaller(failure);
            });
            assertAreDistinct(told);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void ofCallersWhoComeWhileNoTokenIsAskedFor() {
        var told = IntStream.range(0, 10).mapToObj(i -> failure(() -> theCaller(() -> pausing.info("c")))).toList();

        assertThat(told).allSatisfy(CallersStackTest::assertHasTheCaller);
        assertAreDistinct(told);
    }

    @Test
    void ofThoseWhoAskForTheTokenItself() {
        assertAreDistinct(IntStream.range(0, 10)
                .mapToObj(i -> failure(() -> pausingTokens.token().await().indefinitely())).toList());
    }

    @Test
    void ofReactiveCallersWhoShareARequestForATokenThatFails() {
        var calls = IntStream.range(0, CALLERS)
                .mapToObj(i -> reactive.reactive().info("c").subscribeAsCompletionStage()
                        .handle((answer, problem) -> (ConferenceException) problem))
                .toList();

        assertAreDistinct(calls.stream().map(CompletableFuture::join).toList());
        assertThat(requests(KEY_OF_REACTIVE)).isEqualTo(1);
    }

    @Test
    void ofCallsThatTheCircuitBreakerRefuses() {
        failure(() -> broken.info(answer("down", 503, "")));
        var told = IntStream.range(0, 10).mapToObj(i -> failure(() -> theCaller(() -> broken.info("c")))).toList();

        assertThat(told).allSatisfy(failure -> {
            assertThat(failure).isInstanceOf(DingTalkUnavailableException.class).hasMessageContaining("circuit breaker");
            assertHasTheCaller(failure);
        });
        assertAreDistinct(told);
    }

    @FunctionalInterface
    private interface Action {

        Object run() throws InterruptedException;
    }

    /** Is to be found in the stack trace. */
    private static void theCaller(Action call) {
        try {
            call.run();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ConferenceException failure(Runnable call) {
        return catchThrowableOfType(ConferenceException.class, call::run);
    }

    private static void assertHasTheCaller(ConferenceException failure) {
        assertThat(failure.getStackTrace()).anyMatch(it -> it.getClassName().equals(CallersStackTest.class.getName())
                && it.getMethodName().equals("theCaller"));
    }

    private static void assertAreDistinct(List<ConferenceException> failures) {
        Set<ConferenceException> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        distinct.addAll(failures);

        assertThat(distinct).hasSameSizeAs(failures).doesNotContainNull();
    }
}
