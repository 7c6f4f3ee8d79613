package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.minutes.MinutesService;
import io.quarkiverse.dingtalk.conference.minutes.MinutesSource;
import io.quarkiverse.dingtalk.conference.recording.AllowListChange;
import io.quarkiverse.dingtalk.conference.recording.RecordingService;
import io.quarkiverse.dingtalk.conference.recording.RecordingType;
import io.quarkiverse.dingtalk.conference.report.MeetingReportService;
import io.quarkus.test.QuarkusUnitTest;

/** Answers that leave out, refuse or repeat what one does not expect, to the services of all topics. */
class UnexpectedAnswersTest {

    private static final Duration TIME = Duration.ofSeconds(20);

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(AnswersInTurn::start)
            .withApplicationRoot(jar -> jar.addClass(AnswersInTurn.class))
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", AnswersInTurn.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.access-token", "t");

    @Inject
    RecordingService recordings;

    @Inject
    MinutesService minutes;

    @Inject
    MeetingService meetings;

    @Inject
    MeetingReportService reports;

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"videoList\":null}" })
    void videosThatAreLeftOutAreWaitedFor(String nothing) {
        AnswersInTurn.answer(nothing,
                "{\"videoList\":[{\"mediaId\":\"m\",\"regionId\":\"r\"}]}");

        assertThat(recordings.withoutRetries().awaitVideos("c", "u", TIME)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"summary\":null}", "{\"summary\":{\"paragraphSummary\":\"\"}}" })
    void aSummaryThatIsLeftOutIsWaitedFor(String nothing) {
        AnswersInTurn.answer(nothing, "{\"summary\":{\"paragraphSummary\":\"s\"}}");

        assertThat(minutes.withoutRetries().awaitSummary("c", "u", TIME).overall()).contains("s");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"flashMinutesSummary\":null}" })
    void flashMinutesThatAreLeftOutAreWaitedFor(String nothing) {
        AnswersInTurn.answer(nothing, "{\"flashMinutesSummary\":{\"summary\":[{\"id\":\"1\"}]}}");

        assertThat(minutes.withoutRetries().awaitFlashSummary("c", MinutesSource.MEETING, "u", TIME).chapters()).hasSize(1);
    }

    @Test
    void aTranscriptThatIsLeftOutIsWaitedFor() {
        AnswersInTurn.answer("{}", "{\"hasMore\":false,\"paragraphList\":[{\"paragraph\":\"a\"}]}",
                "{\"hasMore\":false,\"paragraphList\":[{\"paragraph\":\"a\"}]}");

        assertThat(recordings.withoutRetries().awaitTranscript("c", "u", TIME).stream()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"1653461130000000_7940\"", "18446744073709551615", "1.65346113E15" })
    void aCursorThatIsNoLongIsPassedOnAsItCame(String token) {
        var first = "{\"hasMore\":true,\"paragraphList\":[{\"paragraph\":\"a\",\"nextTtoken\":" + token + "}]}";
        AnswersInTurn.answer(first, "{\"hasMore\":false,\"paragraphList\":[]}");

        assertThat(recordings.transcript("c", "u").stream()).hasSize(1);
    }

    @Test
    void aListOfThoseWhoMayRecordIsNotChangedForNobody() {
        AnswersInTurn.answer("{\"code\":\"200\"}");

        assertThatThrownBy(() -> recordings.changeAllowList(
                AllowListChange.builder().unionId("u").operation(1).type(RecordingType.CLOUD).build()))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void aTimeThatEndsBeforeItBeginsIsNotSent() {
        AnswersInTurn.answer("{\"metricDataList\":[]}");

        assertThatThrownBy(() -> reports.quality("c", "u", Instant.EPOCH.plusSeconds(1), Instant.EPOCH))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void aFailureOfAnotherCallThatAChangeMakesKeepsItsOperation() {
        AnswersInTurn.answer("{\"scheduleConfSettingModel\":{\"lockRoom\":0}}");

        assertThatThrownBy(
                () -> meetings.changeSettings("s", "u", change -> change.host(meetings.info("gone").title().orElseThrow())))
                .hasMessageContaining("QueryConferenceInfo");
    }

    @Test
    void aLinkThatSignsInIsNotQuotedWhateverItsFieldIsCalled() {
        AnswersInTurn.answer("{\"success\":true,\"result\":{\"url\":\"https://example.org/in?code=SECRET\"}}");

        assertThatThrownBy(() -> meetings.signInLink("https://example.org/j", "u")).hasMessageNotContaining("SECRET");
    }

    @Test
    void whatWasSaidIsNotQuoted() {
        AnswersInTurn.answer("{\"hasMore\":false,\"paragraphList\":[{\"paragraph\":\"SAID IN CONFIDENCE\"}");

        assertThatThrownBy(() -> recordings.withoutRetries().transcript("c", "u").stream().toList())
                .hasMessageNotContaining("IN CONFIDENCE");
    }

    /** The first attempt may have stopped it, which is why the second one finds nothing to stop. */
    @ParameterizedTest
    @ValueSource(strings = { "{\"code\":\"recordStopError\"}", "{\"code\":\"paramsError\"}" })
    void aRepeatedStopThatIsRefusedAfterOneInDoubtIsNotSaidToHaveDoneNothing(String refusal) {
        AnswersInTurn.answer("{}", refusal);

        assertThatThrownBy(() -> recordings.stop("c", "h")).isInstanceOf(OutcomeUnknownException.class);
    }
}
