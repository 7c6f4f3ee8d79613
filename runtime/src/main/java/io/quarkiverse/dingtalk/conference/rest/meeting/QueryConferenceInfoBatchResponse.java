package io.quarkiverse.dingtalk.conference.rest.meeting;

import java.util.LinkedHashMap;
import java.util.List;

import io.quarkiverse.dingtalk.conference.MeetingStatus;
import io.quarkiverse.dingtalk.conference.RunningMeeting;
import io.quarkiverse.dingtalk.conference.RunningMember;
import io.quarkiverse.dingtalk.conference.rest.wire.Code;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.Times;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

public record QueryConferenceInfoBatchResponse(List<Info> infos) implements WireResponse<List<RunningMeeting>> {

    private static final int MICROPHONES_MUTED = 1;
    private static final int CAMERAS_OFF = 2;
    private static final int FORCIBLY_MUTED = 4;

    @Override
    public boolean complete() {
        return infos != null && infos.stream().allMatch(info -> info == null || info.hasId());
    }

    @Override
    public List<RunningMeeting> result() {
        return Lists.map(infos, Info::toRunningMeeting);
    }

    public record Info(String conferenceId, Code mediaStatus, Long startTime, Code status, String title,
            List<User> userList) {

        boolean hasId() {
            return conferenceId != null && !conferenceId.isBlank();
        }

        RunningMeeting toRunningMeeting() {
            var unknown = new LinkedHashMap<String, String>();
            var meeting = RunningMeeting.builder()
                    .conferenceId(conferenceId)
                    .title(title)
                    .status(Codes.MEETING_STATUS.read(status, "status", unknown).orElse(MeetingStatus.UNKNOWN))
                    .startedAt(Times.instant(startTime))
                    .members(Lists.map(userList, User::toRunningMember));
            readMediaStatus(meeting);
            unknown.forEach(meeting::unknownValue);
            return meeting.build();
        }

        /** The page has 0, 1, 2 and 4, and does not say that they add up. */
        private void readMediaStatus(RunningMeeting.Builder meeting) {
            var code = mediaStatus == null ? "" : mediaStatus.text();
            if (code.matches("[0-7]")) {
                int bits = Integer.parseInt(code);
                meeting.microphonesMuted((bits & MICROPHONES_MUTED) != 0)
                        .camerasOff((bits & CAMERAS_OFF) != 0)
                        .forciblyMuted((bits & FORCIBLY_MUTED) != 0);
            } else if (!code.isBlank()) {
                meeting.unknownValue("mediaStatus", code);
            }
        }
    }

    public record User(Code attendStatus, Code cameraStatus, Code micStatus, String nick, String rejectDescription,
            String userId) {

        RunningMember toRunningMember() {
            var unknown = new LinkedHashMap<String, String>();
            var member = RunningMember.builder()
                    .userId(userId)
                    .name(nick)
                    .attendStatus(Codes.ATTEND_STATUS.read(attendStatus, "attendStatus", unknown).orElse(null))
                    .microphone(Codes.DEVICE_STATUS.read(micStatus, "microphone", unknown).orElse(null))
                    .camera(Codes.DEVICE_STATUS.read(cameraStatus, "camera", unknown).orElse(null))
                    .rejection(rejectDescription);
            unknown.forEach(member::unknownValue);
            return member.build();
        }
    }
}
