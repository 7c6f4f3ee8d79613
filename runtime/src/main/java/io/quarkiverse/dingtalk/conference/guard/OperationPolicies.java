package io.quarkiverse.dingtalk.conference.guard;

import java.util.Map;

/**
 * What the build has read from the annotations of the wire interfaces.
 *
 * @param kinds of all operations, by their names
 * @param policies of all kinds
 */
public record OperationPolicies(Map<String, OperationKind> kinds, Map<OperationKind, GuardPolicy> policies) {

    OperationKind kind(String operation) {
        var kind = kinds.get(operation);
        if (kind == null) {
            throw new IllegalArgumentException("No wire interface has the operation " + operation);
        }
        return kind;
    }

    GuardPolicy of(String operation) {
        return policies.get(kind(operation));
    }
}
