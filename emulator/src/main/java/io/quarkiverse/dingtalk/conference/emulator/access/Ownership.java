package io.quarkiverse.dingtalk.conference.emulator.access;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Room;

/** guessed: that to be another app, or the same in another organization, is what noPermission is about. */
public final class Ownership {

    private Ownership() {
    }

    /**
     * @param message each operation has its own spelling
     * @throws ApiException if the room is not the caller's
     */
    public static void require(Room room, Caller caller, String message) {
        if (!room.owner().equals(caller)) {
            throw new ApiException(403, "noPermission", message);
        }
    }
}
