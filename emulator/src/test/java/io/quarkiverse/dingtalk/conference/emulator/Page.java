package io.quarkiverse.dingtalk.conference.emulator;

/** Where something is said about DingTalk. */
public enum Page {

    CREATE(Source.PAGE, "Create a booked meeting"),
    SETTINGS(Source.PAGE, "Query the settings of a booked meeting"),
    INFO(Source.PAGE, "Query the information of a meeting"),
    OF_BOOKING(Source.PAGE, "Query the meetings of a booked meeting"),
    BY_ROOM_CODE(Source.PAGE, "Query meetings by room code"),
    MEMBERS(Source.PAGE, "Query the members of a meeting"),
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
        REPORTS("reports");

        private final String label;

        Source(String label) {
            this.label = label;
        }
    }
}
