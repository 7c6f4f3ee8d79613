package io.quarkiverse.dingtalk.conference.testing;

/** What can be asked of DingTalk, and of the embedded one. */
public enum Operation {

    /** Books a meeting. */
    CREATE("CreateScheduleConference"),
    /** Reads the settings of a booking. */
    SETTINGS("QueryScheduleConfSettings"),
    /** Reads a meeting. */
    INFO("QueryConferenceInfo"),
    /** Lists who is or was in a meeting. */
    MEMBERS("QueryConferenceMembers"),
    /** Lists the meetings of a booking. */
    OCCURRENCES("QueryScheduleConferenceInfo"),
    /** Lists the meetings of a room code. */
    BY_ROOM_CODE("QueryConferenceInfoByRoomCode"),
    /** Grants an internal app a token. */
    ACCESS_TOKEN("GetAccessToken"),
    /** Grants a third-party app a token for an organization. */
    CORP_ACCESS_TOKEN("GetCorpAccessToken"),
    /** Grants a token for an organization by the unified call. */
    UNIFIED_TOKEN("GetToken"),
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
