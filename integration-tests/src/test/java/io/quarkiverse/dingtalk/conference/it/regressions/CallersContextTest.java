package io.quarkiverse.dingtalk.conference.it.regressions;

import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.CREATE;
import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.request;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;

/** A caller on a worker context gets its answer there, since what it does then may block. */
@QuarkusTest
@TestProfile(Clients.class)
class CallersContextTest {

    private record Place(Context root, boolean eventLoop) {

        static Place here() {
            return new Place(Vertx.currentContext(), Context.isOnEventLoopThread());
        }
    }

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    Vertx vertx;

    @Inject
    @ConferenceClient("free")
    ReactiveMeetingService meetings;

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aWorkerVerticleIsAnsweredInItsContext(boolean fails) throws Exception {
        if (fails) {
            dingTalk.failNext(CREATE, Fault.status(400, "{\"code\":\"paramError\"}"));
        }
        var answeredAt = new CompletableFuture<Place>();
        var context = inWorkerVerticle(() -> meetings.schedule(request("t")).subscribe()
                .with(booked -> answeredAt.complete(Place.here()), problem -> answeredAt.complete(Place.here())));

        assertThat(answeredAt.get(20, SECONDS)).isEqualTo(new Place(context, false));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aWorkerVerticleMayWaitForItsAnswer(boolean fails) throws Exception {
        if (fails) {
            dingTalk.failNext(CREATE, Fault.status(400, "{\"code\":\"paramError\"}"));
        }
        var end = new CompletableFuture<String>();
        inWorkerVerticle(() -> end.complete(Clients.end(meetings.schedule(request("t"))).await().indefinitely()));

        assertThat(end.get(20, SECONDS)).isEqualTo(fails ? "InvalidRequestException" : "answered");
    }

    private Context inWorkerVerticle(Callable<?> call) throws Exception {
        var contextOf = new CompletableFuture<Context>();
        vertx.deployVerticle(new AbstractVerticle() {
            @Override
            public void start(Promise<Void> started) throws Exception {
                contextOf.complete(context);
                call.call();
                started.complete();
            }
        }, new DeploymentOptions().setThreadingModel(ThreadingModel.WORKER));
        return contextOf.get(20, SECONDS);
    }
}
