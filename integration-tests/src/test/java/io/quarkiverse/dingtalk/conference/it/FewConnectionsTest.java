package io.quarkiverse.dingtalk.conference.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;

/** Calls whose time is up before they have a connection do not keep the one that they get then. */
@QuarkusTest
@TestProfile(FewConnectionsTest.Two.class)
class FewConnectionsTest {

    public static class Two implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.rest-client.dingtalk-conference.connection-pool-size", "2",
                    "quarkus.dingtalk-conference.\"hasty\".rate-limit", "0",
                    "quarkus.dingtalk-conference.\"hasty\".timeout", "1S",
                    "quarkus.dingtalk-conference.\"hasty\".deadline", "500ms");
        }
    }

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    MeetingService patient;

    @Inject
    @ConferenceClient("hasty")
    ReactiveMeetingService hasty;

    @Test
    void theClientComesBack() {
        var booked = patient.schedule(MeetingRequest.builder().creator("u").title("t").startsAt(Instant.EPOCH)
                .lasting(Duration.ofHours(1)).build());
        var conferenceId = dingTalk.start(booked.scheduleConferenceId());
        dingTalk.fail("QueryConferenceInfo", -1, Fault.noAnswer());
        var calls = Uni.join().all(hasty.info(conferenceId), hasty.info(conferenceId), hasty.info(conferenceId),
                hasty.info(conferenceId)).andCollectFailures();
        assertThat(calls.onFailure().recoverWithNull().await().indefinitely()).isNull();
        dingTalk.clearFaults();

        var info = hasty.info(conferenceId).onFailure(DingTalkUnavailableException.class).retry()
                .withBackOff(Duration.ofMillis(50), Duration.ofMillis(50)).expireIn(20_000).await().indefinitely();

        assertThat(info.conferenceId()).isEqualTo(conferenceId);
    }
}
