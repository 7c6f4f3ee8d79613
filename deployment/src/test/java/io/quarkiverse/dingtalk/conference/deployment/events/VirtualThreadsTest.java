package io.quarkiverse.dingtalk.conference.deployment.events;

import static io.quarkiverse.dingtalk.conference.deployment.events.TestSources.event;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkus.arc.Arc;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;

/** On a Java without virtual threads, Quarkus takes worker threads in their place. */
class VirtualThreadsTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = EventsApp.enabledWith(Watch.class);

    @Inject
    TestSources sources;

    @Inject
    Watch watch;

    @Test
    void anObserverRunsOnAVirtualThreadInARequestAndAContextOfItsOwn() throws Exception {
        assertThat(sources.deliver("berlin", event("a"))).isTrue();

        assertThat(watch.place).isEqualTo("virtual: " + (Runtime.version().feature() >= 21)
                + ", event loop: false, own context: true, request: true");
    }

    @Test
    void anObserverThatFailsRefuses() throws Exception {
        assertThat(sources.deliver("berlin", event("fails"))).isFalse();
    }

    @Singleton
    public static class Watch {

        volatile String place;

        @RunOnVirtualThread
        void any(@Observes MeetingEvent event) {
            place = "virtual: " + isVirtual(Thread.currentThread()) + ", event loop: " + Context.isOnEventLoopThread()
                    + ", own context: " + VertxContext.isOnDuplicatedContext() + ", request: "
                    + Arc.container().requestContext().isActive();
            if (event.id().equals("fails")) {
                throw new IllegalStateException("of the test");
            }
        }

        /** The method is there since Java 21. */
        private static boolean isVirtual(Thread thread) {
            try {
                return Runtime.version().feature() >= 21 && (boolean) Thread.class.getMethod("isVirtual").invoke(thread);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
