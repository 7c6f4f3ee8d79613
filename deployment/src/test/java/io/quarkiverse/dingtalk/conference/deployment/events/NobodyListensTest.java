package io.quarkiverse.dingtalk.conference.deployment.events;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.arc.Arc;
import io.quarkus.test.QuarkusUnitTest;

/** An application that books, and does not care for events of meetings. */
class NobodyListensTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = EventsApp.enabledWith(Other.class);

    @Inject
    MeetingService meetings;

    @Test
    void itHasNoBeanOfThem() {
        assertThat(Arc.container().listAll(Object.class, Any.Literal.INSTANCE))
                .extracting(it -> it.getBean().getBeanClass().getPackageName())
                .noneMatch(it -> it.startsWith("io.quarkiverse.dingtalk.conference.event"));
    }

    @Singleton
    public static class Other {

        void anything(@Observes String event) {
        }
    }
}
