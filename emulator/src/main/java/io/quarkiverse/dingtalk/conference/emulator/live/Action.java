package io.quarkiverse.dingtalk.conference.emulator.live;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;

/** The word in which a command is told what to do. */
final class Action {

    private Action() {
    }

    /** @throws ApiException paramsError if it is neither of the two */
    static void check(String action, String on, String off) {
        PARAMS_ERROR.requireText("action", action);
        if (!action.equals(on) && !action.equals(off)) {
            throw ApiException.paramsError("action must be " + on + " or " + off + ", not " + action);
        }
    }
}
