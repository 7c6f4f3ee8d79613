package io.quarkiverse.dingtalk.conference.emulator;

/** Where something is said about DingTalk. */
public enum Page {

    CREATE(Source.PAGE, "Create a booked meeting"),
    BOOKING(Source.PAGE, "Query a booked meeting"),
    UPDATE(Source.PAGE, "Change a booked meeting"),
    CANCEL(Source.PAGE, "Cancel a booked meeting"),
    SETTINGS(Source.PAGE, "Query the settings of a booked meeting"),
    UPDATE_SETTINGS(Source.PAGE, "Change the settings of a booked meeting"),
    INFO(Source.PAGE, "Query the information of a meeting"),
    OF_BOOKING(Source.PAGE, "Query the meetings of a booked meeting"),
    BY_ROOM_CODE(Source.PAGE, "Query meetings by room code"),
    BATCH(Source.PAGE, "Query the information of several meetings"),
    OF_ORGANIZATION(Source.PAGE, "Query the meetings that take place in an organization"),
    OF_USER(Source.PAGE, "Query the meetings that a user is in"),
    MEMBERS(Source.PAGE, "Query the members of a meeting"),
    START(Source.PAGE, "Start a meeting at once"),
    END(Source.PAGE, "End a meeting"),
    LOCK(Source.PAGE, "Lock a meeting"),
    LIVE_SETTINGS(Source.SDK, "Change the settings of a running meeting"),
    EXT_INFO(Source.SDK, "Update the extra information of a meeting"),
    INVITE(Source.PAGE, "Invite people to a running meeting"),
    KICK(Source.PAGE, "Remove people from a meeting"),
    MUTE(Source.PAGE, "Mute somebody"),
    MUTE_ALL(Source.PAGE, "Mute everybody"),
    CO_HOSTS(Source.PAGE, "Make people co-hosts"),
    FOCUS(Source.PAGE, "Have everybody see somebody"),
    RENAME(Source.SDK, "Change the name of somebody in a meeting"),
    INVITE_MCU(Source.SDK, "Invite the equipment of a meeting room"),
    HISTORY(Source.SDK, "Report on the meetings of a time"),
    CONFERENCE_DATA(Source.SDK, "Report on a meeting"),
    DETAILS(Source.SDK, "Report on the people of a meeting"),
    METRICS(Source.SDK, "Report on the quality of a meeting for somebody"),
    LAST_METRICS(Source.SDK, "Report on the quality of a meeting right now"),
    START_RECORDING(Source.PAGE, "Start the cloud recording"),
    STOP_RECORDING(Source.PAGE, "Stop the cloud recording"),
    VIDEOS(Source.PAGE, "Query the videos of a cloud recording"),
    PLAY_INFO(Source.PAGE, "Query the links to a video of a cloud recording"),
    RECORDING_TEXT(Source.PAGE, "Query the transcript of a cloud recording"),
    START_MINUTES(Source.SDK, "Start the minutes"),
    PAUSE_MINUTES(Source.SDK, "Pause the minutes"),
    MINUTES_TEXT(Source.SDK, "Query the transcript of the minutes"),
    MINUTES_AUDIO(Source.SDK, "Query the sound of the minutes"),
    MINUTES_SUMMARY(Source.SDK, "Query the summary of the minutes"),
    MINUTES_RESULT(Source.SDK, "Query the result of the minutes after the meeting"),
    CHAPTERS(Source.SDK, "Query the chapters of a cloud recording or of minutes"),
    MINUTES_PAGE(Source.SDK, "Query the page of a cloud recording or of minutes"),
    DOCUMENT(Source.SDK, "Create a link to minutes as a document"),
    SHARE(Source.SDK, "Give somebody access to minutes"),
    SUBTITLES(Source.SDK, "Switch the events with what is said"),
    START_STREAM(Source.PAGE, "Start streaming a meeting"),
    STOP_STREAM(Source.PAGE, "Stop streaming a meeting"),
    SHORT_LINK(Source.PAGE, "Create a personal link to a booked meeting"),
    AUTO_LOGIN(Source.SDK, "Create a link that signs somebody in"),
    WHITE_LIST(Source.SDK, "Change who may record"),
    INTERNAL_TOKEN(Source.PAGE, "Get the access token of an internal app"),
    CORP_TOKEN(Source.PAGE, "Get the access token of an organization that authorized a third-party app"),
    UNIFIED_TOKEN(Source.PAGE, "Get an access token by the unified call"),
    MEETING_EVENTS(Source.PAGE, "Events when a meeting starts or ends"),
    MEMBER_EVENTS(Source.PAGE, "Events when people come to a meeting or leave it"),
    MINUTES_EVENTS(Source.PAGE, "Events when a video or a summary is there"),
    SPEECH_EVENTS(Source.PAGE, "Events with what is said"),
    STREAM(Source.PAGE, "Receive events by Stream mode"),
    CALLBACK(Source.REPORTS, "Events by HTTP callback"),
    SUITE_CALLBACK(Source.PAGE, "What a third-party app is told by its callback"),
    ERRORS(Source.REPORTS, "What all operations share"),
    LIMITS(Source.PAGE, "Limits on how often DingTalk is called");

    private final Source source;
    private final String title;

    Page(Source source, String title) {
        this.source = source;
        this.title = title;
    }

    /** How it is known what is said there. */
    String source() {
        return source.label;
    }

    String title() {
        return title;
    }

    private enum Source {

        PAGE("page"),
        SDK("SDK"),
        REPORTS("reports");

        private final String label;

        Source(String label) {
            this.label = label;
        }
    }
}
