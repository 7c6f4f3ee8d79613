package io.quarkiverse.dingtalk.conference.rest.meeting;

import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashMap;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.dingtalk.conference.ExtensionApp;
import io.quarkiverse.dingtalk.conference.MeetingSettings;
import io.quarkiverse.dingtalk.conference.MinutesSettings;
import io.quarkiverse.dingtalk.conference.RecordingSettings;
import io.quarkiverse.dingtalk.conference.SummaryTemplate;
import io.quarkiverse.dingtalk.conference.rest.wire.Code;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;

/** The settings of a booked meeting: all fields that booking takes, and the one that only the settings page answers. */
public record ScheduleConfSettingModel(String hostUnionId, String confAllowedCorpId, Code lockRoom,
        Code screenShareForbidden, Code muteOnJoin, ExtraSetting moziConfVirtualExtraSetting,
        List<String> cohostUnionIds, OpenRecordSetting moziConfOpenRecordSetting,
        AiAgentSummarySetting aiAgentSummarySetting) {

    private static final MeetingSettings NO_SETTINGS = MeetingSettings.builder().build();

    public record ExtraSetting(Code waitingRoom, Code joinBeforeHost, Code enableChat, Code lockNick,
            Code lockMediaStatusMicMute, List<ExtensionAppSetting> moziConfExtensionAppSettings,
            Boolean enableWebAnonymousJoin, Boolean pushAllMeetingRecords, Boolean pushMinutesCard,
            Boolean pushCloudRecordCard, String minutesOwnerUnionId, String cloudRecordOwnerUnionId,
            Code minutesSummaryTemplateType, String minutesSummaryTemplateId, String minutesSummaryDiyTemplateVersion,
            Boolean hiddenOwnerNick) {

        static final ExtraSetting NONE = new ExtraSetting(null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null);
    }

    /** An app inside the meeting, in the spelling of these two pages; {@code clientId} is answered, never taken. */
    public record ExtensionAppSetting(String clientId, String coolAppCode, Code autoOpenMode, String extensionAppBizData) {

        static ExtensionAppSetting of(ExtensionApp app) {
            return new ExtensionAppSetting(null, app.code(),
                    Codes.AUTO_OPEN.write(app.autoOpen(), "autoOpen", app.unknownValues()), app.data().orElse(null));
        }

        ExtensionApp toExtensionApp() {
            var unknown = new LinkedHashMap<String, String>();
            var autoOpen = Codes.AUTO_OPEN.read(autoOpenMode, "autoOpen", unknown);
            var app = ExtensionApp.builder()
                    .code(requireNonNullElse(coolAppCode, ""))
                    .autoOpen(autoOpen.orElse(null))
                    .data(extensionAppBizData)
                    .clientId(clientId);
            unknown.forEach(app::unknownValue);
            return app.build();
        }
    }

    public record OpenRecordSetting(Code recordAutoStart, Code recordAutoStartType, Code mode,
            @JsonProperty("isFollowHost") Boolean isFollowHost, Code restrictShareMinutesSummaryOnly) {

        static final OpenRecordSetting NONE = new OpenRecordSetting(null, null, null, null, null);

        static OpenRecordSetting of(RecordingSettings recording) {
            return new OpenRecordSetting(
                    Codes.YES.write(recording.autoStart(), "recording.autoStart"),
                    Codes.RECORDING_START.write(recording.startWhen(), "recording.startWhen"),
                    Codes.RECORDING_LAYOUT.write(recording.layout(), "recording.layout"),
                    recording.followHost().orElse(null),
                    Codes.YES.write(recording.shareSummaryOnly(), "recording.shareSummaryOnly"));
        }
    }

    public record AiAgentSummarySetting(Code value, Code receiverType, Code allowAllParticipantsStart,
            Code restrictShareMinutesSummaryOnly, Boolean enableAiAgentStatus, Boolean allowParticipantShowAiAgentRecord) {

        static final AiAgentSummarySetting NONE = new AiAgentSummarySetting(null, null, null, null, null, null);

        static AiAgentSummarySetting of(MinutesSettings minutes) {
            return new AiAgentSummarySetting(
                    Codes.ENABLED.write(minutes.summarize(), "minutes.summarize"),
                    Codes.MINUTES_RECEIVERS.write(minutes.receivers(), "minutes.receivers"),
                    Codes.YES.write(minutes.startByAnyone(), "minutes.startByAnyone"),
                    Codes.YES.write(minutes.shareSummaryOnly(), "minutes.shareSummaryOnly"),
                    minutes.visible().orElse(null),
                    minutes.recordShownByParticipants().orElse(null));
        }
    }

    static ScheduleConfSettingModel of(MeetingSettings settings) {
        return of(NO_SETTINGS, settings);
    }

    /** @param before as they are: a list that gets empty is sent as an empty one, so that its items do not stay */
    static ScheduleConfSettingModel of(MeetingSettings before, MeetingSettings settings) {
        var unknown = settings.unknownValues();
        var recording = settings.recording();
        var minutes = settings.minutes();
        var template = minutes.flatMap(MinutesSettings::template);
        var extra = new ExtraSetting(
                Codes.WAITING_ROOM.write(settings.waitingRoom(), "waitingRoom", unknown),
                Codes.YES.write(settings.joinBeforeHost(), "joinBeforeHost", unknown),
                Codes.YES.write(settings.chat(), "chat", unknown),
                Codes.ALLOWED.write(settings.renaming(), "renaming", unknown),
                Codes.ALLOWED.write(settings.selfUnmute(), "selfUnmute", unknown),
                Lists.orAbsent(before.extensionApps(), settings.extensionApps(), ExtensionAppSetting::of),
                settings.anonymousWebJoin().orElse(null),
                settings.pushAllRecords().orElse(null),
                minutes.flatMap(MinutesSettings::pushCard).orElse(null),
                recording.flatMap(RecordingSettings::pushCard).orElse(null),
                minutes.flatMap(MinutesSettings::owner).orElse(null),
                recording.flatMap(RecordingSettings::owner).orElse(null),
                Codes.CUSTOM_TEMPLATE.write(template.map(SummaryTemplate::custom), "minutes.template"),
                template.map(SummaryTemplate::id).orElse(null),
                template.flatMap(SummaryTemplate::version).orElse(null),
                recording.flatMap(RecordingSettings::hideOwnerName).orElse(null));
        return new ScheduleConfSettingModel(
                settings.host().orElse(null),
                settings.allowedCorpId().orElse(null),
                Codes.YES.write(settings.locked(), "locked", unknown),
                Codes.ALLOWED.write(settings.screenSharing(), "screenSharing", unknown),
                Codes.MUTE_ON_JOIN.write(settings.muteOnJoin(), "muteOnJoin", unknown),
                unless(ExtraSetting.NONE, extra),
                Lists.orAbsent(before.coHosts(), settings.coHosts(), unionId -> unionId),
                unless(OpenRecordSetting.NONE, recording.map(OpenRecordSetting::of).orElse(null)),
                unless(AiAgentSummarySetting.NONE, minutes.map(AiAgentSummarySetting::of).orElse(null)));
    }

    /** An object in which nothing is set is left out of the request. */
    private static <T> T unless(T none, T object) {
        return none.equals(object) ? null : object;
    }

    MeetingSettings toSettings() {
        var extra = moziConfVirtualExtraSetting == null ? ExtraSetting.NONE : moziConfVirtualExtraSetting;
        var unknown = new LinkedHashMap<String, String>();
        var settings = MeetingSettings.builder()
                .host(hostUnionId)
                .coHosts(Lists.of(cohostUnionIds))
                .allowedCorpId(confAllowedCorpId)
                .locked(Codes.YES.read(lockRoom, "locked", unknown).orElse(null))
                .screenSharing(Codes.ALLOWED.read(screenShareForbidden, "screenSharing", unknown).orElse(null))
                .muteOnJoin(Codes.MUTE_ON_JOIN.read(muteOnJoin, "muteOnJoin", unknown).orElse(null))
                .waitingRoom(Codes.WAITING_ROOM.read(extra.waitingRoom, "waitingRoom", unknown).orElse(null))
                .joinBeforeHost(Codes.YES.read(extra.joinBeforeHost, "joinBeforeHost", unknown).orElse(null))
                .chat(Codes.YES.read(extra.enableChat, "chat", unknown).orElse(null))
                .renaming(Codes.ALLOWED.read(extra.lockNick, "renaming", unknown).orElse(null))
                .selfUnmute(Codes.ALLOWED.read(extra.lockMediaStatusMicMute, "selfUnmute", unknown).orElse(null))
                .extensionApps(Lists.map(extra.moziConfExtensionAppSettings, ExtensionAppSetting::toExtensionApp))
                .anonymousWebJoin(extra.enableWebAnonymousJoin)
                .pushAllRecords(extra.pushAllMeetingRecords);
        unknown.forEach(settings::unknownValue);
        return settings.build();
    }
}
