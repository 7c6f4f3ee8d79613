package io.quarkiverse.dingtalk.conference.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.quarkiverse.dingtalk.conference.ReactiveConferenceService;
import io.quarkiverse.dingtalk.conference.ReactivePaged;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.smallrye.mutiny.Uni;

/**
 * What became of meetings, without blocking: inject it. The methods do what those of {@link MeetingReportService} with the
 * same names do. Nothing is sent before somebody subscribes; every subscription sends anew. Failures come as
 * {@link ConferenceException} down the {@code Uni} or {@code Multi}, wrong input too; methods that return no {@code Uni} throw
 * {@link InvalidRequestException} at once for an argument that is wrong. Safe for use by many threads.
 * <p>
 * For an implementation of one's own: methods that are added later are default methods that throw
 * {@link UnsupportedOperationException}, so that it still compiles.
 */
public interface ReactiveMeetingReportService extends ReactiveConferenceService<ReactiveMeetingReportService> {

    /** @see MeetingReportService#meetings */
    ReactivePaged<MeetingReport> meetings(ReportFilter filter);

    /** @see MeetingReportService#meeting */
    Uni<MeetingReport> meeting(String conferenceId);

    /** @see MeetingReportService#sessions(String) */
    ReactivePaged<MemberSession> sessions(String conferenceId);

    /** @see MeetingReportService#sessions(String, String) */
    ReactivePaged<MemberSession> sessions(String conferenceId, String name);

    /** @see MeetingReportService#quality */
    Uni<List<QualitySample>> quality(String conferenceId, String unionId, Instant from, Instant to);

    /** @see MeetingReportService#latestQuality */
    Uni<Map<String, QualitySample>> latestQuality(String conferenceId, List<String> unionIds);
}
