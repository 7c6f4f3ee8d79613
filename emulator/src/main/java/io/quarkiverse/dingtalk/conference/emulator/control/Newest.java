package io.quarkiverse.dingtalk.conference.emulator.control;

import java.util.Collection;
import java.util.stream.Stream;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;

/** The query parameter by which a list is cut: so many of its last elements. */
final class Newest {

    private Newest() {
    }

    static <T> Stream<T> of(Collection<T> all, Call call) {
        String newest = call.query("newest");
        if (newest == null) {
            return all.stream();
        }
        try {
            return all.stream().skip(Math.max(0, all.size() - Integer.parseUnsignedInt(newest)));
        } catch (NumberFormatException e) {
            throw new ApiException(400, "newestInvalid", "newest must be a number, how many, not " + newest);
        }
    }
}
