package io.quarkiverse.dingtalk.conference.emulator.http;

import java.util.Collection;

/** What a request has to hold. */
public final class Required {

    private Required() {
    }

    /** @throws ApiException paramsError if it is null */
    public static <T> T value(String name, T value) {
        return present(name, value, value != null);
    }

    /** @throws ApiException paramsError if it is null or blank */
    public static String text(String name, String value) {
        return present(name, value, value != null && !value.isBlank());
    }

    /** @throws ApiException paramsError if it is null or empty */
    public static <T extends Collection<?>> T some(String name, T values) {
        return present(name, values, values != null && !values.isEmpty());
    }

    private static <T> T present(String name, T value, boolean is) {
        if (!is) {
            throw ApiException.paramsError(name + " is missing");
        }
        return value;
    }
}
