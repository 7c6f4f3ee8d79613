package org.acme.ops;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.dingtalk.conference.report.MeetingReport;
import io.quarkiverse.dingtalk.conference.report.MeetingReportService;
import io.quarkiverse.dingtalk.conference.report.ReportFilter;

@ApplicationScoped
public class QualityReports {

    private static final Duration SLOW = Duration.ofMillis(300);

    private final MeetingReportService reports;

    QualityReports(MeetingReportService reports) {
        this.reports = reports;
    }

    // tag::meetings[]
    public Duration timeInMeetings(String department, Instant from, Instant to) {
        return reports.meetings(ReportFilter.between(from, to)).stream()
                .filter(meeting -> meeting.department().filter(department::equals).isPresent())
                .flatMap(meeting -> meeting.duration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
    // end::meetings[]

    // tag::filter[]
    public List<MeetingReport> standUps(String creatorName, Instant from, Instant to) {
        return reports.meetings(ReportFilter.builder()
                .from(from).to(to)
                .title("Stand-up")
                .creatorName(creatorName)
                .build()).stream().toList();
    }
    // end::filter[]

    // tag::sessions[]
    public Duration attendance(String conferenceId, String unionId) {
        return reports.sessions(conferenceId).stream()
                .filter(session -> session.unionId().filter(unionId::equals).isPresent())
                .flatMap(session -> session.duration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
    // end::sessions[]

    // tag::quality[]
    public long slowMinutes(String conferenceId, String unionId) {
        var meeting = reports.meeting(conferenceId);
        return reports.quality(conferenceId, unionId, meeting.startedAt().orElseThrow(), meeting.endedAt().orElseThrow())
                .stream()
                .filter(sample -> sample.roundTripTime().filter(time -> time.compareTo(SLOW) > 0).isPresent()) // <1>
                .count();
    }
    // end::quality[]

    // tag::latest[]
    public boolean isFrozen(String conferenceId, String unionId) {
        var latest = reports.latestQuality(conferenceId, List.of(unionId)).get(unionId); // <1>
        return latest != null && latest.cameraSent().frameRate().filter(rate -> rate < 5).isPresent();
    }
    // end::latest[]
}
