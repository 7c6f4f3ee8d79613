package io.quarkiverse.dingtalk.conference.it.regressions;

import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.CREATE;
import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.INFO;
import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.ResourceNotFoundException;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** {@code Retry-After} makes a wait longer, and never shorter than the one that DingTalk's page on throttling asks for. */
@QuarkusTest
@TestProfile(Clients.class)
class RetryAfterTest {

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    @ConferenceClient("eager")
    MeetingService meetings;

    @ParameterizedTest
    @ValueSource(strings = { "0", "Wed, 21 Oct 2015 07:28:00 GMT" })
    void isNoLicenseToHurry(String retryAfter) {
        dingTalk.failNext(INFO, Fault.status(429).header("Retry-After", retryAfter));
        long before = System.nanoTime();
        try {
            meetings.info("c");
        } catch (ResourceNotFoundException answered) {
            // that is how it ends
        }

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(990));
        assertThat(dingTalk.counts().get(INFO)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "999999999", "Fri, 31 Dec 9999 23:59:59 GMT" })
    void ofMoreThanTheDeadlineEndsTheCall(String retryAfter) {
        dingTalk.failNext(CREATE, Fault.status(429).header("Retry-After", retryAfter));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> meetings.schedule(request("t")))).isNotNull();
        assertThat(dingTalk.counts().get(CREATE)).isEqualTo(1);
    }
}
