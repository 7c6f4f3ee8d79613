package io.quarkiverse.dingtalk.conference.emulator.state;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A question about the service that nothing public answers, or not in one way: a test chooses the answer. */
public enum Choice {

    /** Whether all meetings of a booking are listed or only the last: DingTalk's pages disagree. */
    LISTED_MEETINGS("all", "last"),

    /** What starting a recording that runs already is answered with. */
    SECOND_RECORDING_START("success", "recordStartError"),

    /** Whether something follows the code cloudRecordNotFound, as others saw it. */
    RECORDING_NOT_FOUND_CODE("plain", "with-tail"),

    /** What the size of a video is called: the page has one name in its table, the other in its example. */
    PLAY_INFO_SIZE("fileSize", "size"),

    /** What asking for a link to minutes as a document is answered with if it does not say when the link ends. */
    DOCUMENT_WITHOUT_EXPIRY("paramsError", "success"),

    /** Who may read a booking: DingTalk says that not everybody may, and not who. */
    BOOKING_READERS("anybody", "creator"),

    /** How a booking that is read tells its room code: the example of the page has blanks in it, others have none. */
    ROOM_CODE_OF_BOOKING("digits", "grouped"),

    /** What canceling a booking again is answered with. */
    SECOND_CANCEL("success", "paramsError"),

    /** What becomes of the settings of a booking that a change of settings leaves out: they stay, or are the defaults. */
    CHANGED_SETTINGS("merge", "replace"),

    /** What asking for several meetings is answered with if one of them is over. */
    ENDED_IN_BATCH("left-out", "resourceClose"),

    /** Whether meetings that somebody is being called into are among those that this person is in. */
    ONGOING_OF_USER("inside", "inside-or-called"),

    /** What ending a stream is answered with if there is none of that id, or if it is over. */
    UNKNOWN_STREAM("paramsError", "success"),

    /** How many co-hosts a meeting can have: none (0) in free ones, 20 in paid ones, 50 in rented rooms, as the help says. */
    CO_HOST_LIMIT("unlimited", "0", "20", "50"),

    /** Whether who is unmuted can be heard at once, or is only asked to switch the microphone on. */
    UNMUTE("opens", "asks"),

    /** What nextToken is on the last page of a list that has neither hasMore nor a documented end. */
    LAST_PAGE("no-token", "same-token"),

    /** Which events an app has subscribed to in the developer console: those of the organization, its own, or both. */
    EVENT_VARIANTS("undirected", "directed", "both");

    private final List<String> options;

    /** @param options what can be chosen, the default first */
    Choice(String... options) {
        this.options = List.of(options);
    }

    public static Optional<Choice> of(String label) {
        return Arrays.stream(values()).filter(choice -> choice.label().equals(label)).findFirst();
    }

    /** Like listed-meetings. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<String> options() {
        return options;
    }
}
