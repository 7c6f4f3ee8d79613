package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkus.test.QuarkusUnitTest;

class UnreachableDingTalkTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .overrideConfigKey("quarkus.dingtalk-conference.url", "http://127.0.0.1:" + portNobodyListensOn())
            .overrideConfigKey("quarkus.dingtalk-conference.access-token", "t");

    @Inject
    MeetingService meetings;

    @Test
    void aReadSaysThatNobodyAnswered() {
        assertThatThrownBy(() -> meetings.info("c")).isInstanceOf(DingTalkUnavailableException.class)
                .hasMessageContaining("no answer from DingTalk").hasMessageContaining("Connection refused");
    }

    @Test
    void aBookingThatWasNeverSentIsNotInDoubt() {
        var request = MeetingRequest.builder().creator("u").title("t").startsAt(Instant.EPOCH).lasting(Duration.ofHours(1))
                .build();

        assertThatThrownBy(() -> meetings.schedule(request)).isInstanceOf(DingTalkUnavailableException.class);
    }

    private static int portNobodyListensOn() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
