package io.quarkiverse.dingtalk.conference.deployment.events;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.crac.Core;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.deployment.crac.SnapStart;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkus.test.QuarkusUnitTest;

/** Lambda starts the application to make a snapshot of it. */
class SnapStartTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = SnapStart.builtFor(EventsApp.enabledWith(Listener.class, SnapStart.class))
            .setBeforeAllCustomizer(() -> io.quarkiverse.dingtalk.conference.deployment.crac.Core.forget())
            .overrideRuntimeConfigKey("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");

    @Inject
    TestSources sources;

    @Test
    void eventsArriveOnlyWhenItIsRestored() throws Exception {
        assertThat(sources.all).isEmpty();
        Core.checkpointRestore();
        assertThat(sources.all).isEmpty();

        Core.checkpointRestore();

        assertThat(sources.open()).containsExactlyInAnyOrder("<default>", "berlin");
    }

    @Singleton
    static class Listener {

        void happened(@Observes MeetingEvent event) {
            throw new IllegalStateException("Nothing happens");
        }
    }
}
