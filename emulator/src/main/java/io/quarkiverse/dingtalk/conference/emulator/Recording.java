package io.quarkiverse.dingtalk.conference.emulator;

import static io.quarkiverse.dingtalk.conference.emulator.Fields.either;

/** When the cloud recording of a meeting starts by itself: with who joins. Nobody can start, pause or stop it here. */
enum Recording {

    NEVER,
    WITH_HOST,
    WITH_CO_HOST,
    WITH_ANYBODY;

    static Recording of(BookingRequest request) {
        if (either(request.recording().getInteger("recordAutoStart"), 0) != 1) {
            return NEVER;
        }
        return switch (either(request.recording().getInteger("recordAutoStartType"), 0)) { // guessed: with the host if not told
            case 0 -> WITH_HOST;
            case 1 -> WITH_CO_HOST;
            case 2 -> WITH_ANYBODY;
            default -> NEVER; // guessed
        };
    }

    boolean startsWith(String unionId, BookingRequest request) {
        return switch (this) {
            case NEVER -> false;
            case WITH_HOST -> unionId.equals(request.host());
            case WITH_CO_HOST -> request.isCoHost(unionId); // guessed: literally, so not with the host
            case WITH_ANYBODY -> true;
        };
    }
}
