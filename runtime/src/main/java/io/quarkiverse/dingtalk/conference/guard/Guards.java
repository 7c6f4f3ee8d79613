package io.quarkiverse.dingtalk.conference.guard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkus.arc.Arc;

/** The guards of a client or of an organization, by operation. */
@FunctionalInterface
public interface Guards {

    CallGuard of(String operation);

    /** @param classes the one that the build made for each operation */
    static Guards ofClient(Map<String, Class<?>> classes) {
        return eachOnce(operation -> (CallGuard) Arc.container().instance(classes.get(operation)).get());
    }

    static Guards ofOrganization(ClientConfig config) {
        return eachOnce(operation -> new OrganizationGuard(config));
    }

    private static Guards eachOnce(Function<String, CallGuard> make) {
        Map<String, CallGuard> guards = new ConcurrentHashMap<>();
        return operation -> {
            var known = guards.get(operation);
            return known != null ? known : guards.computeIfAbsent(operation, make);
        };
    }
}
