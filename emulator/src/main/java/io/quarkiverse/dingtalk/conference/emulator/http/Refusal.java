package io.quarkiverse.dingtalk.conference.emulator.http;

import java.util.Collection;
import java.util.function.Function;

/** Makes the error out of what is wrong with the parameters of a call: each operation has its own spelling. */
@FunctionalInterface
public interface Refusal extends Function<String, ApiException> {

    Refusal PARAMS_ERROR = ApiException::paramsError;

    /** Without an s, and without a word on what is wrong. */
    Refusal PARAM_ERROR = what -> new ApiException(400, "paramError", "paramError");

    /** The value, which must be there and not be blank. */
    default String requireText(String name, String value) {
        if (value == null || value.isBlank()) {
            throw apply(name + " is missing");
        }
        return value;
    }

    /** The value as a number; null if it is not there. guessed: an empty one counts as not there. */
    default Long integer(String name, String value) {
        try {
            return value == null || value.isEmpty() ? null : Long.valueOf(value);
        } catch (NumberFormatException e) {
            throw apply(name + " must be an integer, not " + value);
        }
    }

    /** The value, which must be there. */
    default <T> T require(String name, T value) {
        if (value == null) {
            throw apply(name + " is missing");
        }
        return value;
    }

    /** The values, of which there must be some. */
    default <T extends Collection<?>> T requireSome(String name, T values) {
        if (values == null || values.isEmpty()) {
            throw apply(name + " is missing");
        }
        return values;
    }
}
