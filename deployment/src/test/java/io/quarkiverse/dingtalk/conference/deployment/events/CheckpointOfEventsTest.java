package io.quarkiverse.dingtalk.conference.deployment.events;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.crac.Core;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkus.test.QuarkusUnitTest;

/** A checkpoint is made of an application that receives events; whether there will be one, nobody knows when it starts. */
class CheckpointOfEventsTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = EventsApp.enabledWith(Listener.class)
            .setBeforeAllCustomizer(() -> io.quarkiverse.dingtalk.conference.deployment.crac.Core.forget())
            .overrideConfigKey("quarkus.package.jar.crac.enabled", "true");

    @Inject
    TestSources sources;

    @Test
    void theirSourceIsClosedForItAndAnotherIsOpenedAfterwards() throws Exception {
        assertThat(sources.open()).hasSize(2);

        Core.checkpointRestore();
        assertThat(sources.open()).isEmpty();
        Core.checkpointRestore();

        assertThat(sources.all).hasSize(4);
        assertThat(sources.open()).containsExactlyInAnyOrder("<default>", "berlin");
    }

    @Singleton
    static class Listener {

        void happened(@Observes MeetingEvent event) {
            throw new IllegalStateException("Nothing happens");
        }
    }
}
