package io.quarkiverse.dingtalk.conference.testing;

/**
 * What can be asked of DingTalk, and of the embedded one. The names are those of the methods of the services, where that is
 * clear.
 */
public enum Operation {

    /** Books a meeting. */
    CREATE("CreateScheduleConference"),
    /** Reads a booking. */
    BOOKING("QueryScheduleConference"),
    /** Moves or renames a booking. */
    RESCHEDULE("UpdateScheduleConference"),
    /** Cancels a booking. */
    CANCEL("CancelScheduleConference"),
    /** Reads the settings of a booking. */
    SETTINGS("QueryScheduleConfSettings"),
    /** Changes the settings of a booking. */
    CHANGE_SETTINGS("UpdateScheduleConfSettings"),
    /** Makes a link to a booking that carries data. */
    SHORT_LINK("CreateCustomShortLink"),
    /** Makes a link to a meeting that signs somebody in. */
    SIGN_IN_LINK("CreateAutoLoginUrl"),

    /** Reads a meeting. */
    INFO("QueryConferenceInfo"),
    /** Reads several meetings that are under way. */
    INFOS("QueryConferenceInfoBatch"),
    /** Lists who is or was in a meeting. */
    MEMBERS("QueryConferenceMembers"),
    /** Lists the meetings of a booking. */
    OCCURRENCES("QueryScheduleConferenceInfo"),
    /** Lists the meetings of a room code. */
    BY_ROOM_CODE("QueryConferenceInfoByRoomCode"),
    /** Lists the meetings of the organization that are under way. */
    RUNNING("QueryOrgConferenceList"),
    /** Reads which meetings somebody is in now. */
    CURRENT_MEETINGS("QueryUserOnGoingConference"),

    /** Starts a meeting at once. */
    START("CreateVideoConference"),
    /** Ends a meeting. */
    END("CloseVideoConference"),
    /** Locks or unlocks a meeting that is under way. */
    LOCK("LockConference"),
    /** Changes the settings of a meeting that is under way. */
    CHANGE_LIVE_SETTINGS("UpdateVideoConferenceSetting"),
    /** Takes nothing, and changes nothing that is known. */
    UPDATE_EXT_INFO("UpdateVideoConferenceExtInfo"),
    /** Calls people into a meeting. */
    INVITE("InviteUsers"),
    /** Calls a meeting room into a meeting. */
    INVITE_MCU("InviteMcu"),
    /** Removes people from a meeting. */
    REMOVE("KickMembers"),
    /** Mutes or unmutes people. */
    MUTE("MuteMembers"),
    /** Mutes or unmutes everybody. */
    MUTE_ALL("MuteAll"),
    /** Makes people co-hosts, or makes them none. */
    CO_HOSTS("Cohosts"),
    /** Shows somebody to everybody, or no longer. */
    FOCUS("Focus"),
    /** Changes the name of somebody in a meeting. */
    RENAME("UpdateMemberNick"),

    /** Starts a cloud recording. */
    START_RECORDING("StartCloudRecord"),
    /** Stops a cloud recording. */
    STOP_RECORDING("StopCloudRecord"),
    /** Lists the videos of a recording. */
    VIDEOS("QueryCloudRecordVideo"),
    /** Reads where a video can be played. */
    PLAYBACK("QueryCloudRecordVideoPlayInfo"),
    /** Lists what was said in a recorded meeting. */
    TRANSCRIPT("QueryCloudRecordText"),
    /** Changes the list of those who may record. */
    CHANGE_ALLOW_LIST("OptRecordWhiteAccount"),

    /** Starts minutes. */
    START_MINUTES("StartMinutes"),
    /** Pauses minutes. */
    PAUSE_MINUTES("StopMinutes"),
    /** Lists what minutes took down. */
    MINUTES_TEXT("QueryMinutesText"),
    /** Lists the sound files of minutes. */
    MINUTES_AUDIO("QueryMinutesAudio"),
    /** Reads one of the summaries of minutes. */
    MINUTES_SUMMARY("QueryMinutesSummary"),
    /** Reads what came out of minutes. */
    MINUTES_RESULT("QueryMinutesMeetingResult"),
    /** Reads the summary of flash minutes. */
    FLASH_SUMMARY("QueryFlashMinutesSummary"),
    /** Reads where flash minutes can be seen. */
    FLASH_LINKS("QueryRecordMinutesUrl"),
    /** Makes a link to flash minutes as a document. */
    FLASH_DOCUMENT("GenerateFlashMinutesDocumentUrl"),
    /** Gives somebody access to flash minutes. */
    SHARE_FLASH("AddRecordPermission"),
    /** Turns events with what is said on or off. */
    SET_SUBTITLE_EVENTS("SetSubtitleEvent"),

    /** Streams a meeting to somewhere else. */
    START_STREAMS("StartStreamOut"),
    /** Ends such streams. */
    STOP_STREAMS("StopStreamOut"),

    /** Lists the reports of past meetings. */
    MEETING_REPORTS("GetHistoryConfDataList"),
    /** Reads the report of a meeting. */
    MEETING_REPORT("GetConfDataByConferenceId"),
    /** Lists who was in a meeting, from when to when and with which device. */
    SESSIONS("GetConfDetailData"),
    /** Reads the quality that somebody had. */
    QUALITY("GetUserMetricData"),
    /** Reads the quality that people have now. */
    LATEST_QUALITY("GetUserLastMetric"),

    /** Grants an internal app a token. */
    ACCESS_TOKEN("GetAccessToken"),
    /** Grants a third-party app a token for an organization. */
    CORP_ACCESS_TOKEN("GetCorpAccessToken"),
    /** Grants a token for an organization by the unified call. */
    UNIFIED_TOKEN("GetToken"),

    /** Asks where the next connection of Stream mode goes. */
    OPEN_CONNECTION("OpenConnection"),
    /** Opens that connection. */
    CONNECT("Connect"),

    /** Any of these. */
    ANY("*");

    private final String label;

    Operation(String label) {
        this.label = label;
    }

    /** DingTalk's own name of it. */
    public String label() {
        return label;
    }
}
