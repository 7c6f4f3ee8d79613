package io.quarkiverse.dingtalk.conference.emulator;

/** Where something is said about DingTalk. */
public enum Page {

    CREATE("Create a booked meeting"),
    SETTINGS("Query the settings of a booked meeting"),
    INFO("Query the information of a meeting"),
    OF_BOOKING("Query the meetings of a booked meeting"),
    BY_ROOM_CODE("Query meetings by room code"),
    MEMBERS("Query the members of a meeting (official SDK 2.2.43; its page is not at hand)"),
    INTERNAL_TOKEN("Get the access token of an internal app"),
    CORP_TOKEN("Get the access token of an organisation that authorised a third-party app"),
    UNIFIED_TOKEN("Get an access token by the unified call"),
    ERRORS("Errors that all operations share (public reports)"),
    LIMITS("Limits on how often DingTalk is called");

    private final String title;

    Page(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
