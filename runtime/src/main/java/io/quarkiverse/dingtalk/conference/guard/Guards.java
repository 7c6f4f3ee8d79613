package io.quarkiverse.dingtalk.conference.guard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.value.Clocks;

/** The guards of a client or of an organization, one for each operation, made when the operation is first called. */
public final class Guards {

    private final OperationPolicies policies;
    private final ClientConfig config;
    private final Map<String, Guard> byOperation = new ConcurrentHashMap<>();

    public Guards(OperationPolicies policies, ClientConfig config) {
        this.policies = policies;
        this.config = config;
    }

    public Guard of(String operation) {
        var known = byOperation.get(operation);
        return known != null ? known : byOperation.computeIfAbsent(operation, this::guard);
    }

    private Guard guard(String operation) {
        return new Guard(policies.of(operation).with(config), Clocks.system());
    }

    /** Begins anew, with all closed and nothing used up. Calls that are under way keep the guard that they have. */
    public void forget() {
        byOperation.clear();
    }

    /** What it means to send a request of an operation twice. */
    public OperationKind kind(String operation) {
        return policies.kind(operation);
    }
}
