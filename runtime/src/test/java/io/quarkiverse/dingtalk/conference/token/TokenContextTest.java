package io.quarkiverse.dingtalk.conference.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.value.Clocks;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.impl.VertxInternal;

/** In which Vert.x contexts requests for tokens run, and callers go on. */
class TokenContextTest {

    private static final Vertx VERTX = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(3));
    private static final String CALLER = "caller";

    private final Clocks clocks = Clocks.system();
    private final AccessToken token = new AccessToken("token", clocks.instant().plus(Duration.ofHours(2)));
    private final CompletableFuture<Void> asked = new CompletableFuture<>();
    private final CompletableFuture<AccessToken> answer = new CompletableFuture<>();
    private final Context first = caller("first");
    private final Context second = caller("second");

    private volatile Context contextOfTheRequest;
    private TokenSupplier tokens;

    @BeforeEach
    void makeACache() {
        tokens = new CachedToken((held, refused) -> {
            contextOfTheRequest = Vertx.currentContext();
            return answer();
        }, clocks, ((VertxInternal) VERTX).nettyEventLoopGroup(), new FreshContext(VERTX));
    }

    @AfterAll
    static void stopVertx() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aRequestThatManyWaitForRunsInTheContextOfNoneOfThem() {
        callerOf(tokens, first);
        answer(null);

        assertThat(contextOfTheRequest.<String> getLocal(CALLER)).isNull();
        assertThat(((ContextInternal) contextOfTheRequest).nettyEventLoop())
                .isNotEqualTo(((ContextInternal) first).nettyEventLoop());
    }

    @Test
    void eachCallerGoesOnInItsOwnContextWhereverTheAnswerComes() {
        var one = callerOf(tokens, first);
        var other = callerOf(tokens, second);
        answer(first);

        assertThat(one).succeedsWithin(5, TimeUnit.SECONDS).isEqualTo("first");
        assertThat(other).succeedsWithin(5, TimeUnit.SECONDS).isEqualTo("second");
    }

    @Test
    void aCallerWithoutAContextGoesOnInThatOfNobody() {
        var caller = tokens.token().map(it -> String.valueOf(Vertx.currentContext().<String> getLocal(CALLER)))
                .subscribeAsCompletionStage();
        answer(first);

        assertThat(caller).succeedsWithin(5, TimeUnit.SECONDS).isEqualTo("null");
    }

    @Test
    void callersWithoutAContextShareNone() {
        var one = tokens.token().map(it -> Vertx.currentContext()).subscribeAsCompletionStage();
        var other = tokens.token().map(it -> Vertx.currentContext()).subscribeAsCompletionStage();
        answer(first);

        assertThat(one.orTimeout(5, TimeUnit.SECONDS).join()).isNotSameAs(other.orTimeout(5, TimeUnit.SECONDS).join());
    }

    @Test
    void aFirstCallerWhoBlocksItsEventLoopHoldsBackNobody() {
        var release = new CountDownLatch(1);
        first.runOnContext(ignored -> {
            tokens.token().subscribe().with(it -> {
            });
            awaitUninterruptibly(release);
        });
        answer(null);

        assertThat(callerOf(tokens, second)).succeedsWithin(5, TimeUnit.SECONDS).isEqualTo("second");
        assertThat(tokens.token().await().atMost(Duration.ofSeconds(5))).isEqualTo(token);
        release.countDown();
    }

    @Test
    void aVerticleThatAsksFirstAndIsUndeployedTakesTheTokenFromNobody() {
        var verticle = VERTX.deployVerticle(new AbstractVerticle() {
            @Override
            public void start() {
                tokens.token().subscribe().with(it -> {
                });
            }
        }).toCompletionStage().toCompletableFuture().join();
        var other = callerOf(tokens, second);
        VERTX.undeploy(verticle).toCompletionStage().toCompletableFuture().join();
        answer(null);

        assertThat(other).succeedsWithin(5, TimeUnit.SECONDS).isEqualTo("second");
        assertThat(((ContextInternal) contextOfTheRequest).isDeployment()).isFalse();
    }

    @Test
    void aWorkerThatWaitsForItsTokenGetsIt() {
        var got = new CompletableFuture<AccessToken>();
        VERTX.deployVerticle(new AbstractVerticle() {
            @Override
            public void start() {
                got.complete(tokens.next().toCompletableFuture().orTimeout(5, TimeUnit.SECONDS).join());
            }
        }, new DeploymentOptions().setWorker(true));
        answer(null);

        assertThat(got).succeedsWithin(5, TimeUnit.SECONDS).isEqualTo(token);
    }

    @Test
    void aProviderOfTheApplicationMayEmitWhereItLikes() {
        var provided = TokenSupplier.of(this::answer);
        var caller = callerOf(provided, second);
        answer(first);

        assertThat(caller).succeedsWithin(5, TimeUnit.SECONDS).isEqualTo("second");
    }

    @Test
    void aProviderThatKeepsItsAnswerInAContextKeepsNobodyInIt() {
        var kept = answer().memoize().indefinitely();
        var provided = TokenSupplier.of(() -> kept);
        var one = callerOf(provided, first);
        var other = callerOf(provided, second);
        answer(first);

        assertThat(one).succeedsWithin(5, TimeUnit.SECONDS).isEqualTo("first");
        assertThat(other).succeedsWithin(5, TimeUnit.SECONDS).isEqualTo("second");
    }

    @Test
    void aProviderThatThrowsOrGivesNothingIsAFailureInOurWords() {
        var throwing = TokenSupplier.of(() -> {
            throw new IllegalStateException("s3cret");
        });
        var nothing = TokenSupplier.of(() -> null);
        var empty = TokenSupplier.of(() -> Uni.createFrom().nullItem());

        for (var provided : new TokenSupplier[] { throwing, nothing, empty }) {
            assertThat(provided.current()).isNull();
            assertThatThrownBy(() -> provided.token().await().indefinitely()).isInstanceOf(AuthenticationException.class)
                    .hasMessageNotContaining("s3cret");
        }
    }

    /** Takes a token in a context, and says in which it goes on. */
    private static CompletableFuture<String> callerOf(TokenSupplier tokens, Context context) {
        var goesOn = new CompletableFuture<String>();
        context.runOnContext(ignored -> tokens.next().whenComplete((token, failure) -> goesOn
                .complete(Vertx.currentContext().getLocal(CALLER))));
        return goesOn;
    }

    private void answer(Context context) {
        asked.orTimeout(5, TimeUnit.SECONDS).join();
        if (context == null) {
            answer.complete(token);
        } else {
            context.runOnContext(ignored -> answer.complete(token));
        }
    }

    private Uni<AccessToken> answer() {
        return Uni.createFrom().completionStage(() -> {
            asked.complete(null);
            return answer;
        });
    }

    private static Context caller(String name) {
        var context = VertxContext.createNewDuplicatedContext(((VertxInternal) VERTX).createEventLoopContext());
        context.putLocal(CALLER, name);
        return context;
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
