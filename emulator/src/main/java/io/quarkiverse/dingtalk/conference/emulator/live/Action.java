package io.quarkiverse.dingtalk.conference.emulator.live;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Required;

/** The word in which a command is told what to do. */
final class Action {

    private Action() {
    }

    /** @throws ApiException paramsError if it is neither of the two */
    static void check(String action, String on, String off) {
        Required.text("action", action);
        if (!action.equals(on) && !action.equals(off)) {
            throw ApiException.paramsError("action must be " + on + " or " + off + ", not " + action);
        }
    }
}
