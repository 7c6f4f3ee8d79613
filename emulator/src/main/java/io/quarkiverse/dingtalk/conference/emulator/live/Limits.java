package io.quarkiverse.dingtalk.conference.emulator.live;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.state.JoinRefusedException;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingFullException;

/** guessed: how it is told that a meeting takes no more people, or not those. */
final class Limits {

    private Limits() {
    }

    static void keep(Runnable command) {
        try {
            command.run();
        } catch (MeetingFullException e) {
            throw tooMany(e.getMessage());
        } catch (JoinRefusedException e) {
            throw ApiException.paramsError(e.getMessage());
        }
    }

    static ApiException tooMany(String what) {
        return new ApiException(404, "waterLimitError", "waterLimitError:" + what);
    }
}
