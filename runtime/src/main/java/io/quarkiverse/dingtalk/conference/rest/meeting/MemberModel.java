package io.quarkiverse.dingtalk.conference.rest.meeting;

import java.util.LinkedHashMap;

import io.quarkiverse.dingtalk.conference.MeetingMember;
import io.quarkiverse.dingtalk.conference.rest.wire.Code;
import io.quarkiverse.dingtalk.conference.rest.wire.Times;

/**
 * Somebody who belongs to a meeting; all fields of all operations and events that tell of one.
 *
 * @param userId holds the unionId in events, which have no field of that name
 */
public record MemberModel(Code attendStatus, Boolean coHost, String conferenceId, Code deviceType, Long duration, Boolean host,
        String jobNumber, Long joinTime, Long leaveTime, Boolean outerOrgMember, Boolean pstnJoin, String unionId,
        String userNick, String userId) {

    MeetingMember toMeetingMember() {
        return toMeetingMember(conferenceId);
    }

    /** @param meeting if it does not say it itself */
    MeetingMember toMeetingMember(String meeting) {
        return toMeetingMember(meeting, unionId);
    }

    public MeetingMember toMeetingMemberOfEvent() {
        return toMeetingMember(conferenceId, userId == null ? unionId : userId);
    }

    private MeetingMember toMeetingMember(String meeting, String unionId) {
        var unknown = new LinkedHashMap<String, String>();
        var member = MeetingMember.builder()
                .conferenceId(conferenceId == null ? meeting : conferenceId)
                .unionId(unionId == null || unionId.isEmpty() ? null : unionId)
                .name(userNick)
                .jobNumber(jobNumber)
                .host(host)
                .coHost(coHost)
                .outsider(outerOrgMember)
                .byPhone(pstnJoin)
                .joinedAt(Times.instant(joinTime))
                .leftAt(Times.instant(leaveTime))
                .duration(Times.duration(duration))
                .attendStatus(Codes.ATTEND_STATUS.read(attendStatus, "attendStatus", unknown).orElse(null))
                .deviceType(Codes.DEVICE_TYPE.read(deviceType, "deviceType", unknown).orElse(null));
        unknown.forEach(member::unknownValue);
        return member.build();
    }
}
