package io.quarkiverse.dingtalk.conference.emulator.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** How often each operation was called; unlike the request log it forgets none. */
public final class CallCounts {

    private final Map<String, Long> byOperation = new LinkedHashMap<>();

    /** @param operations shown even while nobody has called them */
    public CallCounts(Set<String> operations) {
        operations.forEach(operation -> byOperation.put(operation, 0L));
    }

    void add(String operation) {
        byOperation.merge(operation, 1L, Long::sum);
    }

    public void clear() {
        byOperation.replaceAll((operation, count) -> 0L);
    }

    public Map<String, Long> byOperation() {
        return new LinkedHashMap<>(byOperation);
    }
}
