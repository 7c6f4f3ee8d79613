package io.quarkiverse.dingtalk.conference.service;

import static io.quarkiverse.dingtalk.conference.client.Calls.id;
import static io.quarkiverse.dingtalk.conference.client.Calls.maxResults;
import static io.quarkiverse.dingtalk.conference.client.Calls.nextToken;
import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessEncodable;
import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessGiven;
import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessId;
import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.quarkiverse.dingtalk.conference.ReactivePaged;
import io.quarkiverse.dingtalk.conference.client.Calls;
import io.quarkiverse.dingtalk.conference.report.MeetingReport;
import io.quarkiverse.dingtalk.conference.report.MemberSession;
import io.quarkiverse.dingtalk.conference.report.QualitySample;
import io.quarkiverse.dingtalk.conference.report.ReactiveMeetingReportService;
import io.quarkiverse.dingtalk.conference.report.ReportFilter;
import io.quarkiverse.dingtalk.conference.rest.report.GetUserLastMetricRequest;
import io.quarkiverse.dingtalk.conference.rest.report.ReportsApi;
import io.quarkiverse.dingtalk.conference.rest.wire.Times;
import io.smallrye.mutiny.Uni;

/** What became of meetings, and how good their connections were. */
class MeetingReports extends ReactiveService<ReactiveMeetingReportService> implements ReactiveMeetingReportService {

    private static final Boolean REAL_DATA = true;

    private final ReportsApi api;

    MeetingReports(Calls calls) {
        super(calls);
        this.api = calls.api();
    }

    @Override
    ReactiveMeetingReportService by(Calls other) {
        return new MeetingReports(other);
    }

    @Override
    public ReactivePaged<MeetingReport> meetings(ReportFilter filter) {
        return calls.list("GetHistoryConfDataList", () -> unlessNull("filter", filter),
                page -> {
                    long from = Times.millis("from", filter.from());
                    long to = Times.millis("to", filter.to());
                    return token -> api.getHistoryConfDataList(token, from, to, filter.title().orElse(null),
                            filter.creatorName().orElse(null), filter.scene().orElse(null), filter.freeType().orElse(null),
                            REAL_DATA, nextToken(page), maxResults(page));
                });
    }

    @Override
    public Uni<MeetingReport> meeting(String conferenceId) {
        return calls.call("GetConfDataByConferenceId", id("conferenceId", conferenceId),
                (token, meeting) -> api.getConfDataByConferenceId(token, meeting, REAL_DATA));
    }

    @Override
    public ReactivePaged<MemberSession> sessions(String conferenceId) {
        return calls.list("GetConfDetailData", "conferenceId", conferenceId,
                (token, meeting, nextToken, maxResults) -> api.getConfDetailData(token, meeting, null, nextToken, maxResults));
    }

    @Override
    public ReactivePaged<MemberSession> sessions(String conferenceId, String name) {
        return calls.list("GetConfDetailData",
                () -> unlessId("conferenceId", conferenceId) + unlessEncodable("name", unlessGiven("name", name)),
                page -> token -> api.getConfDetailData(token, conferenceId, name, nextToken(page), maxResults(page)));
    }

    @Override
    public Uni<List<QualitySample>> quality(String conferenceId, String unionId, Instant from, Instant to) {
        return calls.call("GetUserMetricData", () -> {
            unlessId("conferenceId", conferenceId);
            unlessEncodable("unionId", unlessGiven("unionId", unionId));
            long begin = Times.millis("from", from);
            long end = Times.millis("to", ReportFilter.checkedEnd(from, to));
            return token -> api.getUserMetricData(token, conferenceId, unionId, begin, end);
        });
    }

    @Override
    public Uni<Map<String, QualitySample>> latestQuality(String conferenceId, List<String> unionIds) {
        return calls.call("GetUserLastMetric", id("conferenceId", conferenceId),
                () -> GetUserLastMetricRequest.of(unionIds), api::getUserLastMetric);
    }
}
