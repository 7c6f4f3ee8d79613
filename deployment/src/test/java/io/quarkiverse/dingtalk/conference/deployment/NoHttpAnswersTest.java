package io.quarkiverse.dingtalk.conference.deployment;

import static io.quarkiverse.dingtalk.conference.deployment.RawAnswers.answer;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkus.test.QuarkusUnitTest;

/** Answers that are no HTTP, or hardly: whatever the HTTP client makes of them, callers get a kind of ours. */
class NoHttpAnswersTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(RawAnswers::start)
            .withApplicationRoot(jar -> jar.addClass(RawAnswers.class))
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", RawAnswers.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.access-token", "t")
            .overrideConfigKey("quarkus.dingtalk-conference.deadline", "5S");

    @Inject
    MeetingService meetings;

    @ParameterizedTest
    @ValueSource(strings = {
            "",
            "HTTP/1.1 200 OK\r\nContent-Le",
            "SSH-2.0-OpenSSH_9.6\r\n",
            "HTTP/1.1 OK\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}",
            "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"confInfo\"",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Type: \r\nContent-Length: 2\r\n\r\n{}",
            "HTTP/1.1 200 OK\r\nContent-Type: a/b/c;;=\r\nContent-Length: 2\r\n\r\n{}",
            "HTTP/1.1 101 Switching Protocols\r\n\r\n",
            "HTTP/1.1 204 No Content\r\n\r\n" })
    void aReadFailsWithAKindOfOursAndABookingIsInDoubt(String bytes) {
        assertThatThrownBy(() -> meetings.info(answer(bytes))).isInstanceOf(ConferenceException.class);
        assertThatThrownBy(() -> meetings.schedule(MeetingRequest.builder().creator("u").title(answer(bytes))
                .startsAt(Instant.EPOCH).lasting(Duration.ofHours(1)).build())).isInstanceOf(OutcomeUnknownException.class);
    }
}
