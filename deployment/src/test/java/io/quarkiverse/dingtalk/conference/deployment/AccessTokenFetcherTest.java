package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenFetcher;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkus.arc.Arc;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;

/** A bean of the application that fetches tokens, and nothing else. */
class AccessTokenFetcherTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(AnswerAsAsked::start)
            .withApplicationRoot(jar -> jar.addClass(AnswerAsAsked.class))
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", AnswerAsAsked.CONFIGURED_URL)
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"down\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"down\".retry.max-retries", "0");

    @Inject
    MeetingService meetings;

    @Inject
    AccessTokenProvider tokens;

    @Inject
    @ConferenceClient("down")
    MeetingService down;

    @Inject
    Gateway gateway;

    @Inject
    Vertx vertx;

    @BeforeEach
    void forgetTheTokenOfTheTestBefore() {
        gateway.answer = CompletableFuture.completedFuture(null);
        tokens.invalidate(tokens.token().await().indefinitely());
        gateway.answer = new CompletableFuture<>();
        gateway.asked = new CompletableFuture<>();
        gateway.fetches.set(0);
    }

    @Test
    void callsThatWaitShareOneFetchAndLaterOnesItsToken() {
        var calls = IntStream.range(0, 100)
                .mapToObj(i -> meetings.reactive().info(AnswerAsAsked.TOKEN_OF_THE_CALL).subscribeAsCompletionStage()).toList();
        gateway.answer.complete(null);

        assertThat(calls).allSatisfy(
                call -> assertThat(call.get(10, TimeUnit.SECONDS).conferenceId()).startsWith("token-of-the-gateway-"));
        assertThat(meetings.info(AnswerAsAsked.TOKEN_OF_THE_CALL).conferenceId()).startsWith("token-of-the-gateway-");
        assertThat(gateway.fetches).hasValue(1);
    }

    @Test
    void aTokenThatIsRefusedIsFetchedAnew() {
        gateway.answer.complete(null);
        var refused = tokens.token().await().indefinitely();
        tokens.invalidate(refused);

        assertThat(tokens.token().await().indefinitely()).isNotEqualTo(refused);
        assertThat(gateway.fetches).hasValue(2);
    }

    @Test
    void aFetchThatFailsIsNotRepeatedForEveryCall() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> down.info("c")).isInstanceOf(AuthenticationException.class)
                    .hasMessageContaining("failed with java.lang.IllegalStateException").hasMessageNotContaining("s3cret");
        }

        assertThat(Down.fetches.get()).isLessThan(10);
        assertThat(Down.made).hasValue(1);
    }

    @Test
    void whatBelongsToOneCallerIsSeenNeitherByTheFetchNorByAnotherCaller() {
        var first = caller("first");
        var second = caller("second");
        var one = goesOnIn(first);
        gateway.asked.orTimeout(5, TimeUnit.SECONDS).join();
        var other = goesOnIn(second);
        first.runOnContext(ignored -> gateway.answer.complete(null));

        assertThat(one).succeedsWithin(5, TimeUnit.SECONDS).isEqualTo("first");
        assertThat(other).succeedsWithin(5, TimeUnit.SECONDS).isEqualTo("second");
        assertThat(gateway.seen).isEqualTo("null, request context false");
    }

    @Test
    void theRequestContextOfACallerIsNotActiveInTheFetch() {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            var token = tokens.token().subscribeAsCompletionStage();
            gateway.asked.orTimeout(5, TimeUnit.SECONDS).join();
            gateway.answer.complete(null);
            token.orTimeout(5, TimeUnit.SECONDS).join();
        } finally {
            request.terminate();
        }

        assertThat(gateway.seen).isEqualTo("null, request context false");
    }

    private Context caller(String name) {
        var context = VertxContext.createNewDuplicatedContext(((VertxInternal) vertx).createEventLoopContext());
        context.putLocal("caller", name);
        return context;
    }

    private CompletableFuture<String> goesOnIn(Context context) {
        var goesOn = new CompletableFuture<String>();
        context.runOnContext(ignored -> tokens.token()
                .subscribe().with(token -> goesOn.complete(Vertx.currentContext().getLocal("caller"))));
        return goesOn;
    }

    @Singleton
    static class Gateway implements AccessTokenFetcher {

        final AtomicInteger fetches = new AtomicInteger();
        volatile CompletableFuture<Void> answer;
        volatile CompletableFuture<Void> asked = new CompletableFuture<>();
        volatile String seen;

        @Override
        public Uni<AccessToken> fetch() {
            seen = Vertx.currentContext().getLocal("caller") + ", request context "
                    + Arc.container().requestContext().isActive();
            asked.complete(null);
            return Uni.createFrom().completionStage(answer).map(ignored -> new AccessToken(
                    "token-of-the-gateway-" + fetches.incrementAndGet(), Instant.now().plus(Duration.ofHours(2))));
        }
    }

    @Dependent
    @ConferenceClient("down")
    static class Down implements AccessTokenFetcher {

        static final AtomicInteger made = new AtomicInteger();
        static final AtomicInteger fetches = new AtomicInteger();

        Down() {
            made.incrementAndGet();
        }

        @Override
        public Uni<AccessToken> fetch() {
            fetches.incrementAndGet();
            throw new IllegalStateException("the gateway said s3cret");
        }
    }
}
