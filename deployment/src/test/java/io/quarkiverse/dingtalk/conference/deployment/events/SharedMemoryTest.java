package io.quarkiverse.dingtalk.conference.deployment.events;

import static io.quarkiverse.dingtalk.conference.deployment.events.TestSources.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.event.HandledEvents;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/** An application whose instances share what was handled. */
class SharedMemoryTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = EventsApp.enabledWith(Watch.class, Shared.class);

    @Inject
    TestSources sources;

    @Inject
    Shared shared;

    @Inject
    Vertx vertx;

    /** As those extensions demand that store something reactively. */
    @Test
    void theBeanIsCalledInAContextOfItsOwnAndNotInThatOfTheConnection() throws Exception {
        var handled = new CompletableFuture<Boolean>();

        vertx.getOrCreateContext().runOnContext(ofTheConnection -> sources.send("<default>", event("a"))
                .thenAccept(handled::complete));

        assertThat(handled.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(shared.contexts).containsExactly("isHandled own: true", "handled own: true");
    }

    @Singleton
    public static class Watch {

        void any(@Observes MeetingEvent event) {
        }
    }

    @Singleton
    public static class Shared implements HandledEvents {

        private final List<String> contexts = new CopyOnWriteArrayList<>();

        @Override
        public Uni<Boolean> isHandled(String key) {
            note("isHandled");
            return Uni.createFrom().item(false);
        }

        @Override
        public Uni<Void> handled(String key, Duration time) {
            note("handled");
            return Uni.createFrom().voidItem();
        }

        private void note(String method) {
            VertxContextSafetyToggle.validateContextIfExists("not safe", "not of its own");
            contexts.add(method + " own: " + VertxContext.isOnDuplicatedContext());
        }
    }
}
