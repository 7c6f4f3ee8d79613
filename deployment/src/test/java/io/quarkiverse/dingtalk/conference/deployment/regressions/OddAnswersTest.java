package io.quarkiverse.dingtalk.conference.deployment.regressions;

import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.answer;
import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.good;
import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.goodWithHeader;
import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.requests;
import static io.quarkiverse.dingtalk.conference.deployment.regressions.Protection.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkus.test.QuarkusUnitTest;

/** Who is to blame for an answer: DingTalk, though the status says otherwise, or the caller and what is on the way. */
class OddAnswersTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = Protection.application()
            .overrideConfigKey("quarkus.dingtalk-conference.suite-key", "k")
            .overrideConfigKey("quarkus.dingtalk-conference.suite-secret", "s")
            .overrideConfigKey("quarkus.dingtalk-conference.suite-ticket", "t")
            .overrideConfigKey("quarkus.dingtalk-conference.rate-limit", "0")
            .overrideConfigKey("quarkus.dingtalk-conference.retry.delay", "1ms")
            .overrideConfigKey("quarkus.dingtalk-conference.circuit-breaker.request-volume-threshold", "20")
            .overrideConfigKey("quarkus.dingtalk-conference.circuit-breaker.delay", "50ms");

    @Inject
    MeetingService anyOrganization;

    private MeetingService meetings;

    /** Each has its own retry budget and circuit breaker. */
    @BeforeEach
    void ofAnotherOrganization(TestInfo test) {
        meetings = anyOrganization.forOrganization("ding" + test.getDisplayName());
    }

    @ParameterizedTest
    @CsvSource({ "400,system.error", "400,systemError", "400,innerSystemError", "400,unknownError", "400,SystemError",
            "400,systemError:timeout", "403,system.error", "404,systemError", "408,c", "499,c", "500,c", "503,c" })
    void aFaultOfDingTalkIsRetriedForReadsAndLeavesABookingInDoubt(int status, String code) {
        var answer = answer("fault-" + status + "-" + code.replaceAll("\\W", "-"), status, "{\"code\":\"" + code + "\"}");

        assertThatThrownBy(() -> meetings.schedule(request(answer))).isInstanceOf(OutcomeUnknownException.class);
        assertThat(requests(answer)).isEqualTo(1);
        assertThatThrownBy(() -> meetings.info(answer)).isInstanceOf(DingTalkUnavailableException.class);
        assertThat(requests(answer)).isEqualTo(1 + 4);
    }

    @ParameterizedTest
    @ValueSource(ints = { 413, 414, 431 })
    void whatIsTooLargeIsTheCallersFault(int status) {
        var answer = answer("large-" + status, status, "{\"code\":\"c\"}");
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> meetings.schedule(request(answer))).isInstanceOf(InvalidRequestException.class);
        }
        assertThat(meetings.schedule(request(good("large")))).isNotNull();
        assertThat(requests(answer)).isEqualTo(20);
    }

    @Test
    void aHeaderThatIsTooLongForUsSaysNothingAboutDingTalk() {
        var answer = goodWithHeader("long-header", 9000);
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(() -> meetings.schedule(request(answer))).isInstanceOf(ConferenceException.class);
        }
        assertThat(requests(answer)).isEqualTo(30); // none was refused by the circuit breaker
    }
}
