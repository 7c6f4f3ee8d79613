package io.quarkiverse.dingtalk.conference.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import io.quarkiverse.dingtalk.conference.ExtensionApp;
import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingStatus;

/** A meeting; all fields of all operations that answer with one. Lists fill fewer of them. */
public record ConferenceModel(Integer activeNum, Integer attendNum, Long confDuration, String conferenceId,
        String creatorId, String creatorNick, String externalLinkUrl, Integer invitedNum, Long startTime, Code status,
        String title, String roomCode, Long endTime, String scheduleConferenceId, Code bizType, Code cloudRecordStatus,
        String cloudRecordOwnerUnionId, Code minutesStatus, String minutesOwnerUnionId,
        List<ExtensionAppSetting> extensionAppSettings) {

    /** An app inside the meeting, in the spelling of this page. */
    public record ExtensionAppSetting(String appId, String appCode, Code autoOpenMode, String extensionAppBizData) {

        ExtensionApp toExtensionApp() {
            var unknown = new LinkedHashMap<String, String>();
            var autoOpen = Codes.AUTO_OPEN.read(autoOpenMode, "autoOpen", unknown);
            return new ExtensionApp(appCode, autoOpen, Optional.ofNullable(extensionAppBizData), Optional.empty(),
                    Optional.ofNullable(appId), unknown);
        }
    }

    boolean hasId() {
        return conferenceId != null && !conferenceId.isBlank();
    }

    MeetingInfo toMeetingInfo() {
        var unknown = new LinkedHashMap<String, String>();
        return new MeetingInfo(
                conferenceId,
                Optional.ofNullable(title),
                Optional.ofNullable(roomCode),
                Codes.MEETING_STATUS.read(status, "status", unknown).orElse(MeetingStatus.UNKNOWN),
                Optional.ofNullable(startTime).map(Instant::ofEpochMilli),
                Optional.ofNullable(endTime).map(Instant::ofEpochMilli),
                Optional.ofNullable(confDuration).map(Duration::ofMillis),
                Optional.ofNullable(externalLinkUrl),
                Optional.ofNullable(scheduleConferenceId),
                Codes.MEETING_KIND.read(bizType, "kind", unknown),
                Optional.ofNullable(creatorId),
                Optional.ofNullable(creatorNick),
                count(activeNum),
                count(attendNum),
                count(invitedNum),
                Codes.RECORDING_STATUS.read(cloudRecordStatus, "cloudRecording", unknown),
                Optional.ofNullable(cloudRecordOwnerUnionId),
                Codes.RECORDING_STATUS.read(minutesStatus, "minutes", unknown),
                Optional.ofNullable(minutesOwnerUnionId),
                Lists.map(extensionAppSettings, ExtensionAppSetting::toExtensionApp),
                unknown);
    }

    private static OptionalInt count(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
