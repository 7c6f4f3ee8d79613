package io.quarkiverse.dingtalk.conference.emulator;

import java.util.EnumSet;
import java.util.Set;

/** What the apps are allowed to do: everything, until something is taken away from all of them. */
final class Scopes {

    private final Set<Scope> granted = EnumSet.allOf(Scope.class);

    /** @throws ApiError if the apps are without it */
    void require(Scope scope) {
        if (!granted.contains(scope)) {
            throw ApiError.scopeMissing(scope);
        }
    }

    boolean isGranted(Scope scope) {
        return granted.contains(scope);
    }

    void give(Scope scope) {
        granted.add(scope);
    }

    void take(Scope scope) {
        granted.remove(scope);
    }

    void reset() {
        granted.addAll(EnumSet.allOf(Scope.class));
    }
}
