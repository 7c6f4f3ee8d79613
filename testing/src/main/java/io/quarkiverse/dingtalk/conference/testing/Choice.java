package io.quarkiverse.dingtalk.conference.testing;

/**
 * How DingTalk answers where that is not public, or where its pages disagree: a test chooses, for
 * {@link DingTalkEmulator#choose(Choice)}, and sees whether the application gets along with each of the answers.
 */
public enum Choice {

    /** All meetings of a booking are listed. The default. */
    ALL_MEETINGS_ARE_LISTED("listed-meetings", "all"),
    /** Only the last meeting of a booking is listed. */
    LAST_MEETING_IS_LISTED("listed-meetings", "last"),

    /** A booking can be read with the unionId of anybody. The default. */
    ANYBODY_READS_BOOKINGS("booking-readers", "anybody"),
    /** A booking can be read only with the unionId of its creator. */
    CREATOR_READS_BOOKINGS("booking-readers", "creator"),

    /** A booking that is read has a room code like 12345678901. The default. */
    ROOM_CODE_AS_DIGITS("room-code-of-booking", "digits"),
    /** A booking that is read has a room code like 123 456 78901. */
    ROOM_CODE_IN_GROUPS("room-code-of-booking", "grouped"),

    /** Canceling a booking again changes nothing. The default. */
    SECOND_CANCEL_IS_FINE("second-cancel", "success"),
    /** Canceling a booking again is refused with paramsError. */
    SECOND_CANCEL_IS_REFUSED("second-cancel", "paramsError"),

    /** Settings that a change of settings leaves out stay as they are. The default. */
    OTHER_SETTINGS_STAY("changed-settings", "merge"),
    /** Settings that a change of settings leaves out have their defaults again. */
    OTHER_SETTINGS_ARE_LOST("changed-settings", "replace"),

    /** Where several meetings are read, those that are over are left out. The default. */
    ENDED_MEETINGS_ARE_LEFT_OUT("ended-in-batch", "left-out"),
    /** Reading several meetings is refused with resourceClose if one of them is over. */
    ENDED_MEETINGS_ARE_REFUSED("ended-in-batch", "resourceClose"),

    /** The meetings of somebody are those that this person is inside. The default. */
    CALLED_ARE_NOT_INSIDE("ongoing-of-user", "inside"),
    /** The meetings of somebody are those too that this person is being called into. */
    CALLED_ARE_INSIDE("ongoing-of-user", "inside-or-called"),

    /** Starting a recording that runs changes nothing. The default. */
    SECOND_RECORDING_START_IS_FINE("second-recording-start", "success"),
    /** Starting a recording that runs is refused with recordStartError. */
    SECOND_RECORDING_START_IS_REFUSED("second-recording-start", "recordStartError"),

    /** Nothing follows the code cloudRecordNotFound. The default. */
    RECORDING_NOT_FOUND_ALONE("recording-not-found-code", "plain"),
    /** Text follows the code cloudRecordNotFound. */
    RECORDING_NOT_FOUND_WITH_TAIL("recording-not-found-code", "with-tail"),

    /** The size of a video is called fileSize. The default. */
    SIZE_OF_VIDEO_AS_FILE_SIZE("play-info-size", "fileSize"),
    /** The size of a video is called size. */
    SIZE_OF_VIDEO_AS_SIZE("play-info-size", "size"),

    /** A link to a document without an end is refused with paramsError. The default. */
    DOCUMENT_NEEDS_EXPIRY("document-without-expiry", "paramsError"),
    /** There can be a link to a document without an end. */
    DOCUMENT_WITHOUT_EXPIRY_IS_FINE("document-without-expiry", "success"),

    /** A meeting can have any number of co-hosts. The default. */
    CO_HOSTS_WITHOUT_LIMIT("co-host-limit", "unlimited"),
    /** A meeting can have no co-hosts, as in free ones; more are refused with paramsError. */
    NO_CO_HOSTS("co-host-limit", "0"),
    /** A meeting can have 20 co-hosts, as in paid ones. */
    CO_HOSTS_UP_TO_20("co-host-limit", "20"),
    /** A meeting can have 50 co-hosts, as in rented rooms. */
    CO_HOSTS_UP_TO_50("co-host-limit", "50"),

    /** Who is unmuted can be heard at once. The default. */
    UNMUTE_OPENS_MICROPHONE("unmute", "opens"),
    /** Who is unmuted is only asked to switch the microphone on. */
    UNMUTE_ASKS("unmute", "asks"),

    /** The last page of members and of reports has no nextToken. The default. */
    LAST_PAGE_HAS_NO_TOKEN("last-page", "no-token"),
    /** The last page of members and of reports has the nextToken that led to it. */
    LAST_PAGE_HAS_SAME_TOKEN("last-page", "same-token"),

    /** Ending a stream that is not running is refused with paramsError. The default. */
    UNKNOWN_STREAM_IS_REFUSED("unknown-stream", "paramsError"),
    /** Ending a stream that is not running changes nothing. */
    UNKNOWN_STREAM_IS_FINE("unknown-stream", "success"),

    /** Apps get the events of the organization, about all meetings. The default. */
    UNDIRECTED_EVENTS("event-variants", "undirected"),
    /** Apps get only the directed events, about the meetings that they have made; none about those of the calendar. */
    DIRECTED_EVENTS("event-variants", "directed"),
    /** Apps get both: two events, with ids of their own, about whatever happens in the meetings that they have made. */
    UNDIRECTED_AND_DIRECTED_EVENTS("event-variants", "both");

    private final String question;
    private final String answer;

    Choice(String question, String answer) {
        this.question = question;
        this.answer = answer;
    }

    /** What it is about, as the embedded DingTalk calls it. */
    String question() {
        return question;
    }

    /** As the embedded DingTalk calls it. */
    String answer() {
        return answer;
    }
}
