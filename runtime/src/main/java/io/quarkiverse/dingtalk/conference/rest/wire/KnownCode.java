package io.quarkiverse.dingtalk.conference.rest.wire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What DingTalk's codes mean. The status does not say it: an unknown id comes with 400 as well as 404, a refusal with 400,
 * 403 and 404, and most of what comes with 404 does not say that something is missing.
 */
enum KnownCode {

    NO_MEETING(Meaning.NOT_THERE, "The id of a meeting was expected (conferenceId), not that of its booking and not its room "
            + "code. Check it, and that it belongs to the organization of this client.", "roomNotFound"),

    NO_BOOKING(Meaning.NOT_THERE, "The id of a booking was expected (scheduleConferenceId), not that of one of its meetings "
            + "and not its room code. Check it, and that it belongs to the organization of this client.",
            "scheduleConferenceIdError", "invalidScheduleConferenceId"),

    NO_ROOM_CODE(Meaning.NOT_THERE, "A room code was expected (roomCode), the number that people type to join, and not an "
            + "id. Check it, and that it belongs to the organization of this client.", "invalidRoomCode"),

    NO_RECORDING(Meaning.NOT_THERE, "The meeting has no cloud recording.", "cloudRecordNotFound"),

    MEETING_OVER(Meaning.OVER, null, "confClosed", "roomClosed", "resourceClose"),

    BOOKING_CANCELED(Meaning.OVER, "The booking was canceled; a new one has an id of its own.", "resourceCancel"),

    NOT_ALLOWED(Meaning.NOT_ALLOWED, null, "noPermission", "permissionError"),

    NO_RIGHT_TO_RECORD(Meaning.NOT_ALLOWED, "The person who is named may not record this meeting.",
            "recordStartPermissionError", "recordStopPermissionError"),

    NOT_OF_THE_ORGANIZATION(Meaning.NOT_ALLOWED, "The person who is named does not belong to the organization of this client.",
            "userNotInOrg"),

    NOT_FOR_THE_ORGANIZATION(Meaning.NOT_ALLOWED, "The organization may not use this; see which edition of DingTalk it has.",
            "orgAccessForbidden"),

    UNKNOWN_PERSON(Meaning.WRONG, "People are named by their unionId, not by their userId. Check that those who are named "
            + "belong to the organization of this client.", "unknownUserError", "creatorUidError"),

    TOO_MANY_PEOPLE(Meaning.WRONG, "The meeting has as many people as DingTalk allows.", "waterLimitError"),

    TOO_MANY_APPS(Meaning.WRONG, "Check how many extension apps there are.", "extensionAppSettingError"),

    RECORDING_NOT_STARTED(Meaning.WRONG, "See whether the meeting is under way, and is not recorded already.",
            "recordStartError"),

    RECORDING_NOT_STOPPED(Meaning.WRONG, "See whether the meeting is under way, and is recorded.", "recordStopError"),

    WRONG_INPUT(Meaning.WRONG, null, "paramsError", "paramError", "param.error", "paramsTitleError", "missingRoomId",
            "missingRoomCode", "commandError");

    /** Which kind of exception a code becomes. */
    enum Meaning {
        /** There is nothing of the id that was sent. */
        NOT_THERE,
        OVER,
        NOT_ALLOWED,
        WRONG
    }

    private final Meaning meaning;
    private final String advice;
    private final List<String> codes;

    KnownCode(Meaning meaning, String advice, String... codes) {
        this.meaning = meaning;
        this.advice = advice;
        this.codes = List.of(codes);
    }

    Meaning meaning() {
        return meaning;
    }

    /** What to do about it; null if the kind of exception says it as well. */
    String advice() {
        return advice;
    }

    static Optional<KnownCode> of(String code) {
        return Stream.of(values()).filter(it -> it.codes.stream().anyMatch(known -> isCode(known, code))).findFirst();
    }

    /** Compared by the beginning: DingTalk has been seen to send text behind a code. */
    static boolean isCode(String known, String code) {
        return code != null && code.startsWith(known)
                && (code.length() == known.length() || !Character.isLetterOrDigit(code.charAt(known.length())));
    }
}
