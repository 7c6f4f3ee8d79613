package io.quarkiverse.dingtalk.conference.deployment.events;

import static io.quarkiverse.dingtalk.conference.deployment.events.TestSources.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkiverse.dingtalk.conference.event.NotNow;
import io.quarkiverse.dingtalk.conference.event.UnknownEvent;
import io.quarkus.arc.Arc;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;

/** What observers are told, and what becomes of events that they do not handle. */
class ObserversTest {

    private static final String DEFAULT = "<default>";

    @RegisterExtension
    static final QuarkusUnitTest APP = EventsApp.enabledWith(Watch.class)
            .setLogRecordPredicate(record -> record.getLoggerName().endsWith("event.delivery.Observers"))
            .assertLogRecords(ObserversTest::assertErrorsNameTheEvent);

    @Inject
    TestSources sources;

    @Inject
    Watch watch;

    @Test
    void aSourceOpensForEachClient() {
        assertThat(sources.open()).containsExactlyInAnyOrder(DEFAULT, "berlin");
    }

    @Test
    void observersSeeTheEventsOfTheClientsThatTheyName() throws Exception {
        assertThat(sources.deliver(DEFAULT, event("of the default client"))).isTrue();
        assertThat(sources.deliver("berlin", event("of berlin"))).isTrue();

        assertThat(watch.by("of all")).contains("of the default client", "of berlin");
        assertThat(watch.by("of @Default")).contains("of the default client").doesNotContain("of berlin");
        assertThat(watch.by("of berlin")).contains("of berlin").doesNotContain("of the default client");
        assertThat(watch.by("async")).contains("of the default client", "of berlin");
    }

    @Test
    void theyRunOnAWorkerThreadInARequestAndAContextOfTheirOwn() throws Exception {
        sources.deliver(DEFAULT, event("where"));

        assertThat(watch.places).hasSize(2).allSatisfy(it -> assertThat(it).isEqualTo(
                "event loop: false, own context: true, request: true, loader: true"));
    }

    @Test
    void oneThatIsNotToBeHandledNowIsRefused() throws Exception {
        assertThat(sources.deliver(DEFAULT, event("not now"))).isFalse();
    }

    @Test
    void oneThatAnObserverFailsToHandleIsRefused() throws Exception {
        assertThat(sources.deliver(DEFAULT, event("fails"))).isFalse();
    }

    @Test
    void oneThatAnAsynchronousObserverFailsToHandleIsRefused() throws Exception {
        assertThat(sources.deliver(DEFAULT, event("fails async"))).isFalse();
        assertThat(watch.by("of all")).contains("fails async");
    }

    @Test
    void oneThatWasRefusedIsObservedAgain() throws Exception {
        watch.refuseNext = true;
        assertThat(sources.deliver(DEFAULT, event("first refused"))).isFalse();

        assertThat(sources.deliver(DEFAULT, event("first refused"))).isTrue();

        assertThat(watch.by("async")).filteredOn("first refused"::equals).hasSize(2);
    }

    @Test
    void oneThatWasHandledIsNotObservedAgain() throws Exception {
        sources.deliver(DEFAULT, event("twice"));

        assertThat(sources.deliver(DEFAULT, event("twice"))).isTrue();

        assertThat(watch.by("of all")).filteredOn("twice"::equals).hasSize(1);
    }

    @Test
    void twoClientsMayHaveEventsWithTheSameId() throws Exception {
        sources.deliver(DEFAULT, event("of both"));
        sources.deliver("berlin", event("of both"));

        assertThat(watch.by("of all")).filteredOn("of both"::equals).hasSize(2);
    }

    @Test
    void theDispatcherIsNotBlockedByAnObserver() throws Exception {
        var first = sources.send(DEFAULT, event("waits"));

        assertThat(sources.deliver(DEFAULT, event("meanwhile"))).isTrue();

        assertThat(first.toCompletableFuture()).isNotDone();
        watch.waiting.complete(null);
        assertThat(first.toCompletableFuture().get(20, TimeUnit.SECONDS)).isTrue();
    }

    private static void assertErrorsNameTheEvent(List<LogRecord> records) {
        assertThat(records).filteredOn(record -> record.getLevel().intValue() > Level.INFO.intValue()).hasSize(2)
                .allSatisfy(record -> {
                    assertThat(record.getThrown()).hasMessage("of the test");
                    assertThat(String.valueOf(record.getParameters()[0])).contains("something_new", "id=fails");
                });
    }

    @Singleton
    public static class Watch {

        private final List<String> seen = new CopyOnWriteArrayList<>();
        final List<String> places = new CopyOnWriteArrayList<>();
        final CompletableFuture<Void> waiting = new CompletableFuture<>();
        volatile boolean refuseNext;

        void all(@Observes MeetingEvent event) {
            see("of all", event);
            switch (event.id()) {
                case "not now" -> throw new NotNow();
                case "fails" -> throw new IllegalStateException("of the test");
                case "waits" -> waiting.join();
                default -> {
                }
            }
            if (refuseNext) {
                refuseNext = false;
                throw new NotNow("the first time");
            }
        }

        void ofDefault(@Observes @Default UnknownEvent event) {
            see("of @Default", event);
        }

        void ofBerlin(@Observes @ConferenceClient("berlin") UnknownEvent event) {
            see("of berlin", event);
        }

        void async(@ObservesAsync MeetingEvent event) {
            see("async", event);
            if (event.id().equals("fails async")) {
                throw new IllegalStateException("of the test");
            }
        }

        private void see(String observer, MeetingEvent event) {
            seen.add(observer + "/" + event.id());
            if (event.id().equals("where") && !observer.equals("of @Default")) {
                places.add("event loop: " + Context.isOnEventLoopThread() + ", own context: "
                        + VertxContext.isOnDuplicatedContext() + ", request: "
                        + Arc.container().requestContext().isActive() + ", loader: "
                        + (Thread.currentThread().getContextClassLoader() == getClass().getClassLoader()));
            }
        }

        List<String> by(String observer) {
            return seen.stream().filter(it -> it.startsWith(observer + "/")).map(it -> it.substring(observer.length() + 1))
                    .toList();
        }
    }
}
