package io.quarkiverse.dingtalk.conference.client;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The calls of all clients and organizations that have begun and have no result, known only where a checkpoint may be made:
 * one that was left in it would go on in each copy that is restored, and book once for each.
 */
final class ActiveCalls {

    private final boolean known;
    private final Set<Call<?, ?>> calls = ConcurrentHashMap.newKeySet();

    /** @param known whether anybody will ask */
    ActiveCalls(boolean known) {
        this.known = known;
    }

    void begun(Call<?, ?> call) {
        if (known) {
            calls.add(call);
        }
    }

    void ended(Call<?, ?> call) {
        if (known) {
            calls.remove(call);
        }
    }

    boolean isEmpty() {
        return calls.isEmpty();
    }

    /** Ends all of them. Those that may have been executed are told so. */
    void cut(String reason) {
        calls.forEach(call -> call.cut(reason));
    }
}
