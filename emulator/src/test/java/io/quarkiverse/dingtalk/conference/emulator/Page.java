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
    START_STREAM(Source.PAGE, "Start streaming a meeting"),
    STOP_STREAM(Source.PAGE, "Stop streaming a meeting"),
    SHORT_LINK(Source.PAGE, "Create a personal link to a booked meeting"),
    AUTO_LOGIN(Source.SDK, "Create a link that signs somebody in"),
    WHITE_LIST(Source.SDK, "Change who may record"),
    INTERNAL_TOKEN(Source.PAGE, "Get the access token of an internal app"),
    CORP_TOKEN(Source.PAGE, "Get the access token of an organization that authorized a third-party app"),
    UNIFIED_TOKEN(Source.PAGE, "Get an access token by the unified call"),
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
