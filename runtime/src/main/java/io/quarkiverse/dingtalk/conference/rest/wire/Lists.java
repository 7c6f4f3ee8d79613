package io.quarkiverse.dingtalk.conference.rest.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** DingTalk may leave a list out, write null for it, or write null for one of its items; for users a list is a list. */
public final class Lists {

    private Lists() {
    }

    public static <W, T> List<T> map(List<W> wire, Function<W, T> toUser) {
        if (wire == null || wire.isEmpty()) {
            return List.of();
        }
        var users = new ArrayList<T>(wire.size()); // no stream, since every answer is read here
        for (W item : wire) {
            if (item != null) {
                users.add(toUser.apply(item));
            }
        }
        return Collections.unmodifiableList(users);
    }

    public static <T> List<T> of(List<T> wire) {
        return map(wire, Function.identity());
    }

    /** An empty list is left out of a request: DingTalk does not say that it would read it as "none". */
    public static <T, W> List<W> orAbsent(List<T> user, Function<T, W> toWire) {
        return orAbsent(List.of(), user, toWire);
    }

    /** The same where there were items before; to leave the list out would not take them away. */
    public static <T, W> List<W> orAbsent(List<T> before, List<T> user, Function<T, W> toWire) {
        return before.isEmpty() && user.isEmpty() ? null : user.stream().map(toWire).toList();
    }
}
