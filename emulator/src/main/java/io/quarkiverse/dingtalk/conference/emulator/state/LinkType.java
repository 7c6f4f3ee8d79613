package io.quarkiverse.dingtalk.conference.emulator.state;

/** What a link leads to. */
public enum LinkType {

    /** A booked meeting. */
    JOIN,
    /** A room, as a certain person; good once. */
    SIGN_IN,
    /** A file of a recording or of minutes. */
    MEDIA,
    /** Minutes as a document. */
    DOCUMENT
}
