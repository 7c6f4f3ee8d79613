package io.quarkiverse.dingtalk.conference.emulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import io.vertx.core.json.JsonObject;

/** How often each operation was called; unlike the request log it forgets none. */
final class Counts {

    private final Map<String, long[]> byOperation = new LinkedHashMap<>();

    /** @param operations shown even while nobody has called them */
    Counts(Set<String> operations) {
        operations.forEach(operation -> byOperation.put(operation, new long[1]));
    }

    void add(String operation) {
        byOperation.get(operation)[0]++;
    }

    void clear() {
        byOperation.values().forEach(count -> count[0] = 0);
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        byOperation.forEach((operation, count) -> json.put(operation, count[0]));
        return json;
    }
}
