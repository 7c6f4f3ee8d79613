package io.quarkiverse.dingtalk.conference.rest.report;

import io.quarkiverse.dingtalk.conference.report.MeetingReport;
import io.quarkiverse.dingtalk.conference.rest.wire.Times;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

/** A meeting: an answer of its own, and an item of a list. */
public record ConfData(String conferenceId, String title, String creatorId, String creatorNick, String deptName,
        Long startTime, Long endTime, Long timeLength, Integer userCount, String scene, String freeType)
        implements
            WireResponse<MeetingReport> {

    @Override
    public boolean complete() {
        return conferenceId != null && !conferenceId.isBlank();
    }

    @Override
    public MeetingReport result() {
        return MeetingReport.builder()
                .conferenceId(conferenceId)
                .title(title)
                .creator(creatorId)
                .creatorName(creatorNick)
                .department(deptName)
                .startedAt(Times.instant(startTime))
                .endedAt(Times.instant(endTime))
                .duration(Times.duration(timeLength))
                .participantCount(userCount)
                .scene(scene)
                .freeType(freeType)
                .build();
    }
}
