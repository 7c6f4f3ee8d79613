package io.quarkiverse.dingtalk.conference.emulator.state;

import static java.util.Objects.requireNonNullElse;

/** When the cloud recording of a meeting starts by itself: with who joins. */
enum RecordingStart {

    NEVER,
    WITH_HOST,
    WITH_CO_HOST,
    WITH_ANYBODY;

    static RecordingStart of(MeetingSettings.Recording recording) {
        if (requireNonNullElse(recording.recordAutoStart(), 0) != 1) {
            return NEVER;
        }
        return switch (requireNonNullElse(recording.recordAutoStartType(), 0)) { // guessed: with the host if not told
            case 0 -> WITH_HOST;
            case 1 -> WITH_CO_HOST;
            case 2 -> WITH_ANYBODY;
            default -> NEVER; // guessed
        };
    }

    boolean isDueTo(String unionId, MeetingDetails details) {
        return switch (this) {
            case NEVER -> false;
            case WITH_HOST -> unionId.equals(details.host());
            case WITH_CO_HOST -> details.isCoHost(unionId); // guessed: literally, so not with the host
            case WITH_ANYBODY -> true;
        };
    }
}
