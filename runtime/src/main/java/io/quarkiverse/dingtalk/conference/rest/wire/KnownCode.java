package io.quarkiverse.dingtalk.conference.rest.wire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What DingTalk's codes mean where the status does not say it: an unknown id comes with 400 as well as 404, a refusal with
 * 400, 403 and 404.
 */
enum KnownCode {

    NO_MEETING("roomNotFound"),

    NO_BOOKING("scheduleConferenceIdError", "invalidScheduleConferenceId"),

    NO_ROOM_CODE("invalidRoomCode"),

    NO_RECORDING("cloudRecordNotFound"),

    NOT_ALLOWED("noPermission", "permissionError", "recordStartPermissionError", "recordStopPermissionError",
            "orgAccessForbidden", "userNotInOrg"),

    /** Comes with 404, though nothing is missing. */
    NOT_POSSIBLE("waterLimitError", "recordStartError");

    private final List<String> codes;

    KnownCode(String... codes) {
        this.codes = List.of(codes);
    }

    /** Whether there is nothing of the id that was sent. */
    boolean isAbsence() {
        return this != NOT_ALLOWED && this != NOT_POSSIBLE;
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
