package io.quarkiverse.dingtalk.conference.emulator.report;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;

/** What the query of a report asks for. */
final class Parameters {

    private Parameters() {
    }

    /** @throws ApiException paramsError if it is missing or no time */
    static long millis(Call call, String name) {
        String value = PARAMS_ERROR.requireText(name, call.query(name));
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw ApiException.paramsError(name + " must be an integer");
        }
    }

    /**
     * What realData false means is not public; guessed: the same as true.
     *
     * @throws ApiException paramsError if it is missing or neither true nor false
     */
    static void requireRealData(Call call) {
        String value = PARAMS_ERROR.requireText("realData", call.query("realData"));
        if (!value.equals("true") && !value.equals("false")) {
            throw ApiException.paramsError("realData must be a boolean");
        }
    }

    /** guessed: part of a name is enough. */
    static boolean isPartOf(String wanted, String name) {
        return isAny(wanted) || name.contains(wanted);
    }

    static boolean isEqual(String wanted, String code) {
        return isAny(wanted) || code.equals(wanted);
    }

    private static boolean isAny(String wanted) {
        return wanted == null || wanted.isEmpty();
    }
}
