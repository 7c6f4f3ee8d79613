package io.quarkiverse.dingtalk.conference.rest.meeting;

import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashMap;
import java.util.List;

import io.quarkiverse.dingtalk.conference.ExtensionApp;
import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingStatus;
import io.quarkiverse.dingtalk.conference.rest.wire.Code;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.Times;

/** A meeting; all fields of all operations and events that tell of one. Lists fill fewer of them. */
public record ConferenceModel(Integer activeNum, Integer attendNum, Long confDuration, String conferenceId,
        String creatorId, String creatorNick, String externalLinkUrl, Integer invitedNum, Long startTime, Code status,
        String title, String roomCode, Long endTime, String scheduleConferenceId, Code bizType, Code cloudRecordStatus,
        String cloudRecordOwnerUnionId, Code minutesStatus, String minutesOwnerUnionId,
        List<ExtensionAppSetting> extensionAppSettings, String calendarEventId, String bizScene) {

    /** An app inside the meeting, in the spelling of this page. */
    public record ExtensionAppSetting(String appId, String appCode, Code autoOpenMode, String extensionAppBizData) {

        ExtensionApp toExtensionApp() {
            var unknown = new LinkedHashMap<String, String>();
            var autoOpen = Codes.AUTO_OPEN.read(autoOpenMode, "autoOpen", unknown);
            var app = ExtensionApp.builder()
                    .code(requireNonNullElse(appCode, ""))
                    .autoOpen(autoOpen.orElse(null))
                    .data(extensionAppBizData)
                    .agentId(appId);
            unknown.forEach(app::unknownValue);
            return app.build();
        }
    }

    public boolean hasId() {
        return conferenceId != null && !conferenceId.isBlank();
    }

    static boolean allHaveIds(List<ConferenceModel> conferences) {
        return conferences == null || conferences.stream().allMatch(conference -> conference == null || conference.hasId());
    }

    public MeetingInfo toMeetingInfo() {
        var unknown = new LinkedHashMap<String, String>();
        var info = MeetingInfo.builder()
                .conferenceId(conferenceId)
                .title(title)
                .roomCode(requireNonNullElse(roomCode, ""))
                .status(Codes.MEETING_STATUS.read(status, "status", unknown).orElse(MeetingStatus.UNKNOWN))
                .startedAt(Times.instant(startTime))
                .endedAt(Times.instant(endTime))
                .duration(Times.duration(confDuration))
                .joinUrl(externalLinkUrl)
                .scheduleConferenceId(scheduleConferenceId)
                .kind(Codes.MEETING_KIND.read(bizType, "kind", unknown).orElse(null))
                .creator(creatorId)
                .creatorName(creatorNick)
                .activeCount(activeNum)
                .attendedCount(attendNum)
                .invitedCount(invitedNum)
                .recordingStatus(Codes.RECORDING_STATUS.read(cloudRecordStatus, "recordingStatus", unknown).orElse(null))
                .recordingOwner(cloudRecordOwnerUnionId)
                .minutesStatus(Codes.RECORDING_STATUS.read(minutesStatus, "minutesStatus", unknown).orElse(null))
                .minutesOwner(minutesOwnerUnionId)
                .calendarEventId(calendarEventId)
                .scene(bizScene)
                .extensionApps(Lists.map(extensionAppSettings, ExtensionAppSetting::toExtensionApp));
        unknown.forEach(info::unknownValue);
        return info.build();
    }
}
