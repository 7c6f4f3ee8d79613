package io.quarkiverse.dingtalk.conference.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.quarkiverse.dingtalk.conference.ConferenceService;
import io.quarkiverse.dingtalk.conference.Paged;
import io.quarkiverse.dingtalk.conference.await.Await;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;

/**
 * What became of meetings, and how good their connections were, for administrators: inject it. Every method waits for
 * DingTalk's answer; call it from worker and virtual threads, where waiting is fine, and use
 * {@link ReactiveMeetingReportService} on event loops. Safe for use by many threads.
 * <p>
 * DingTalk documents none of these operations: fields and types are those of its official SDK, and what they mean is in part
 * guessed. They show what the quality dashboard of the admin console shows, and may need an edition of DingTalk that has it.
 * All send {@code realData=true} where DingTalk asks for it; what {@code false} would mean is not public.
 * <p>
 * Every method throws {@link ConferenceException}, whose kind says what can be done about it. Wrong input is an
 * {@link InvalidRequestException} before anything is sent, and names what is wrong; null is refused so too.
 * <p>
 * For an implementation of one's own: methods that are added later are default methods, as all but {@link #reactive()}
 * are.
 */
public interface MeetingReportService extends ConferenceService<MeetingReportService, ReactiveMeetingReportService> {

    @Override
    default MeetingReportService over(ReactiveMeetingReportService reactive) {
        return () -> reactive;
    }

    /**
     * The meetings of the organization in a time. DingTalk's operation GetHistoryConfDataList. Without a public page: from the
     * official SDK.
     */
    default Paged<MeetingReport> meetings(ReportFilter filter) {
        return reactive().meetings(filter).blocking();
    }

    /**
     * One meeting. DingTalk's operation GetConfDataByConferenceId. Without a public page: from the official SDK.
     *
     * @param conferenceId the id of the meeting, not of the booking
     */
    default MeetingReport meeting(String conferenceId) {
        return Await.result(reactive().meeting(conferenceId));
    }

    /**
     * Who was in a meeting, and when. DingTalk's operation GetConfDetailData. Without a public page: from the official SDK.
     *
     * @param conferenceId the id of the meeting, not of the booking
     */
    default Paged<MemberSession> sessions(String conferenceId) {
        return reactive().sessions(conferenceId).blocking();
    }

    /**
     * When somebody was in a meeting. DingTalk's operation GetConfDetailData. Without a public page: from the official SDK.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param name the name shown in the meeting
     */
    default Paged<MemberSession> sessions(String conferenceId, String name) {
        return reactive().sessions(conferenceId, name).blocking();
    }

    /**
     * How good somebody's connection was in the course of a meeting. DingTalk's operation GetUserMetricData. Without a public
     * page: from the official SDK.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param unionId whose connection
     * @param from from when, to the millisecond
     * @param to until when, to the millisecond; the largest span is not public
     */
    default List<QualitySample> quality(String conferenceId, String unionId, Instant from, Instant to) {
        return Await.result(reactive().quality(conferenceId, unionId, from, to));
    }

    /**
     * How good the connections are in a meeting that is under way. DingTalk's operation GetUserLastMetric. Without a public
     * page: from the official SDK.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param unionIds whose connections, at least one; how many at most is not public
     * @return the newest figures, presumably by unionId; who has none is presumably missing
     */
    default Map<String, QualitySample> latestQuality(String conferenceId, List<String> unionIds) {
        return Await.result(reactive().latestQuality(conferenceId, unionIds));
    }
}
