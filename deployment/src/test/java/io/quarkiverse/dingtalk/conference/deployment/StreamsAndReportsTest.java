package io.quarkiverse.dingtalk.conference.deployment;

import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.report.MeetingReportService;
import io.quarkiverse.dingtalk.conference.report.ReactiveMeetingReportService;
import io.quarkiverse.dingtalk.conference.report.ReportFilter;
import io.quarkiverse.dingtalk.conference.streaming.ReactiveStreamingService;
import io.quarkiverse.dingtalk.conference.streaming.StreamRequest;
import io.quarkiverse.dingtalk.conference.streaming.StreamingService;
import io.quarkus.test.QuarkusUnitTest;

/** The services of two topics, each blocking, reactive and of a named client. */
class StreamsAndReportsTest {

    private static final String STREAMS = "{\"successStreamMap\":{\"rtmp://a\":\"stream\"}}";
    private static final String MEETING = "{\"conferenceId\":\"c\",\"title\":\"t\"}";

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(AnswerAsAsked::start)
            .withApplicationRoot(jar -> jar.addClass(AnswerAsAsked.class))
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.access-token", "token")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"branch\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"branch\".access-token", "token");

    @Inject
    StreamingService streaming;

    @Inject
    ReactiveStreamingService reactiveStreaming;

    @Inject
    @ConferenceClient("branch")
    StreamingService branchStreaming;

    @Inject
    MeetingReportService reports;

    @Inject
    ReactiveMeetingReportService reactiveReports;

    @Inject
    @ConferenceClient("branch")
    MeetingReportService branchReports;

    @Test
    void streamsAreStarted() {
        var request = StreamRequest.builder().starter("u").name(answer(200, "application/json", STREAMS)).targets("rtmp://a")
                .build();

        assertThat(List.of(streaming.start("c", request), branchStreaming.start("c", request),
                reactiveStreaming.start("c", request).await().indefinitely()))
                .allSatisfy(it -> assertThat(it.started().get(0).streamId()).isEqualTo("stream"));
    }

    @Test
    void meetingsAreReported() {
        var meeting = answer(200, "application/json", MEETING);

        assertThat(List.of(reports.meeting(meeting), branchReports.meeting(meeting),
                reactiveReports.meeting(meeting).await().indefinitely()))
                .allSatisfy(it -> assertThat(it.title()).contains("t"));
    }

    @Test
    void wrongInputOfAListIsRefusedAtOnce() {
        assertThatThrownBy(() -> reports.meetings(null)).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("filter must be given");
        assertThatThrownBy(() -> reports.sessions(" ")).hasMessageContaining("conferenceId must be given");
        assertThatThrownBy(() -> reports.sessions("c", "")).hasMessageContaining("name must be given");
    }

    @Test
    void wrongInputOfACallIsToldByIt() {
        var calls = List.of(reactiveStreaming.start("c", null), reactiveStreaming.stop("c", "u", null),
                reactiveStreaming.stopAll(" ", "u"), reactiveReports.quality("c", "u", null, Instant.EPOCH),
                reactiveReports.quality("c", "u", Instant.EPOCH, Instant.MAX), reactiveReports.latestQuality("c", List.of()),
                reactiveReports.meetings(ReportFilter.between(Instant.MIN, Instant.EPOCH)).items().collect().asList());

        assertThat(calls).allSatisfy(call -> assertThatThrownBy(() -> call.await().atMost(Duration.ofSeconds(10)))
                .isInstanceOf(InvalidRequestException.class));
    }
}
