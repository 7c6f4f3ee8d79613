package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkus.test.QuarkusUnitTest;

/** A connection that was kept alive breaks after the request was read: HTTP clients are tempted to send it again. */
class DroppedConnectionsTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(DroppedConnections::start)
            .withApplicationRoot(jar -> jar.addClass(DroppedConnections.class))
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", DroppedConnections.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.access-token", "t");

    @Inject
    MeetingService meetings;

    @Test
    void aBookingIsNotSentAgainByTheHttpClient() {
        book();
        int before = DroppedConnections.requests();

        assertThatThrownBy(this::book).isInstanceOf(OutcomeUnknownException.class);
        assertThat(DroppedConnections.requests() - before).isEqualTo(1);
    }

    @Test
    void aReadIsSentAgainByUs() {
        meetings.info("c");
        int before = DroppedConnections.requests();

        assertThat(meetings.info("c").conferenceId()).isEqualTo("c");
        assertThat(DroppedConnections.requests() - before).isEqualTo(2);
    }

    private void book() {
        meetings.schedule(MeetingRequest.builder().creator("u").title("t").startsAt(Instant.EPOCH)
                .lasting(Duration.ofHours(1)).build());
    }
}
