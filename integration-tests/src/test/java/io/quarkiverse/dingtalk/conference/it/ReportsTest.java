package io.quarkiverse.dingtalk.conference.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.live.LiveMeetingRequest;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingService;
import io.quarkiverse.dingtalk.conference.report.MeetingReport;
import io.quarkiverse.dingtalk.conference.report.MeetingReportService;
import io.quarkiverse.dingtalk.conference.report.ReactiveMeetingReportService;
import io.quarkiverse.dingtalk.conference.report.ReportFilter;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;

/** From the meetings of a day to the connection of one person. */
@QuarkusTest
class ReportsTest {

    private static final String CREATOR = "creator";

    @Inject
    LiveMeetingService live;

    @Inject
    MeetingReportService reports;

    @Inject
    ReactiveMeetingReportService reactive;

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    private Instant start;
    private String meeting;

    @BeforeEach
    void aMeetingOfTwoThatTookTenMinutes() {
        dingTalk.reset();
        start = dingTalk.clock().instant().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1));
        dingTalk.clock().set(start);
        meeting = live.start(LiveMeetingRequest.builder().starter(CREATOR).title("Retrospective").build()).conferenceId();
        dingTalk.join(meeting, CREATOR);
        dingTalk.join(meeting, "colleague");
        dingTalk.advanceClock(Duration.ofMinutes(10));
    }

    @Test
    void meetingsAreListedReadAndFiltered() {
        dingTalk.end(meeting);

        var report = reports.meeting(meeting);
        assertThat(report.creator()).contains(CREATOR);
        assertThat(report.duration().map(Duration::toMinutes)).contains(10L);
        assertThat(report.participantCount()).contains(2);
        assertThat(listed(between().build())).containsExactly(report);
        assertThat(listed(between().title("Retrospective").build())).containsExactly(report);
        assertThat(listed(between().title("Planning").build())).isEmpty();
        assertThat(listed(ReportFilter.between(Instant.EPOCH, Instant.EPOCH.plusSeconds(1)))).isEmpty();
    }

    @Test
    void meetingsAreReadPageByPage() {
        dingTalk.end(meeting);
        for (int i = 0; i < 4; i++) {
            dingTalk.end(live.start(LiveMeetingRequest.builder().starter(CREATOR).title("Planning").build()).conferenceId());
        }

        assertThat(reports.meetings(between().build()).inPagesOf(2)).hasSize(5);
        assertThat(reactive.meetings(between().build()).inPagesOf(2).items().collect().asList().await().indefinitely())
                .hasSize(5);
    }

    @Test
    void eachTimeThatSomebodyComesIsASession() {
        dingTalk.leave(meeting, "colleague");
        dingTalk.advanceClock(Duration.ofMinutes(5));
        dingTalk.join(meeting, "colleague");
        dingTalk.end(meeting);

        var sessions = reports.sessions(meeting).inPagesOf(2).stream()
                .filter(it -> it.unionId().filter("colleague"::equals).isPresent()).toList();
        assertThat(sessions).hasSize(2);
        assertThat(sessions.get(0).duration().map(Duration::toMinutes)).contains(10L);
        assertThat(sessions.get(0).joinedAt().map(it -> it.truncatedTo(ChronoUnit.MINUTES))).contains(start);
        assertThat(sessions.get(0).role()).isPresent();
        assertThat(reports.sessions(meeting, sessions.get(0).name().orElseThrow())).hasSize(2);
    }

    @Test
    void aConnectionIsMeasuredOnceAMinute() {
        // the clock goes on, so the first minute need not be a whole one
        var samples = reports.quality(meeting, CREATOR, start, start.plus(Duration.ofMinutes(5)));

        assertThat(samples).hasSizeBetween(4, 5).allSatisfy(sample -> {
            assertThat(sample.takenAt()).isPresent();
            assertThat(sample.audioJitterMax()).isEmpty();
        });
        assertThat(samples.stream().flatMap(it -> it.sendBitRate().stream())).isNotEmpty();
        assertThat(samples.stream().flatMap(it -> it.cameraSent().width().stream())).isNotEmpty();
    }

    @Test
    void theNewestFiguresAreThereForThoseWhoAreInside() {
        var latest = reactive.latestQuality(meeting, List.of(CREATOR, "nobody")).await().indefinitely();

        assertThat(latest).containsOnlyKeys(CREATOR);
        assertThat(latest.get(CREATOR).takenAt()).contains(start.plus(Duration.ofMinutes(10)));
    }

    private ReportFilter.Builder between() {
        return ReportFilter.builder().from(start).to(start.plus(Duration.ofDays(1)));
    }

    private List<MeetingReport> listed(ReportFilter filter) {
        return reports.meetings(filter).stream().toList();
    }
}
