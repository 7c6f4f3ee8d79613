package io.quarkiverse.dingtalk.conference.emulator.state;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

/**
 * The settings of a meeting as DingTalk was given them, under DingTalk's names; null where nothing was given. Values beyond
 * the documented ones (waitingRoom 3) are kept, guessed: the pages themselves disagree on some.
 */
public record MeetingSettings(
        String hostUnionId,
        List<String> cohostUnionIds,
        String confAllowedCorpId,
        Integer lockRoom,
        Integer screenShareForbidden,
        Integer muteOnJoin,
        Extra moziConfVirtualExtraSetting,
        Recording moziConfOpenRecordSetting,
        Minutes aiAgentSummarySetting) {

    static final MeetingSettings NONE = new MeetingSettings(null, null, null, null, null, null, null, null, null);

    public MeetingSettings {
        cohostUnionIds = cohostUnionIds == null ? List.of() : List.copyOf(cohostUnionIds);
        moziConfVirtualExtraSetting = requireNonNullElse(moziConfVirtualExtraSetting, Extra.NONE);
        moziConfOpenRecordSetting = requireNonNullElse(moziConfOpenRecordSetting, Recording.NONE);
    }

    public record Extra(
            Integer waitingRoom,
            Integer joinBeforeHost,
            Integer enableChat,
            Integer lockNick,
            Integer lockMediaStatusMicMute,
            List<ExtensionApp> moziConfExtensionAppSettings,
            Boolean enableWebAnonymousJoin,
            Boolean pushAllMeetingRecords,
            Boolean pushMinutesCard,
            Boolean pushCloudRecordCard,
            String minutesOwnerUnionId,
            String cloudRecordOwnerUnionId,
            String minutesSummaryTemplateType,
            String minutesSummaryTemplateId,
            String minutesSummaryDiyTemplateVersion,
            Boolean hiddenOwnerNick) {

        static final Extra NONE = new Extra(null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);

        public Extra {
            moziConfExtensionAppSettings = moziConfExtensionAppSettings == null ? List.of()
                    : List.copyOf(moziConfExtensionAppSettings);
        }
    }

    public record ExtensionApp(String coolAppCode, Integer autoOpenMode, String extensionAppBizData) {
    }

    public record Recording(Integer recordAutoStart, Integer recordAutoStartType, String mode, Boolean isFollowHost,
            Integer restrictShareMinutesSummaryOnly) {

        static final Recording NONE = new Recording(null, null, null, null, null);
    }

    public record Minutes(String value, Integer receiverType, Integer allowAllParticipantsStart,
            Integer restrictShareMinutesSummaryOnly, Boolean enableAiAgentStatus, Boolean allowParticipantShowAiAgentRecord) {
    }
}
