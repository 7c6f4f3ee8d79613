package io.quarkiverse.dingtalk.conference.emulator.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;

/** What the apps are allowed to do: everything, until something is taken away from all of them. */
public final class GrantedScopes {

    private final Set<Scope> granted = EnumSet.allOf(Scope.class);

    /** @throws ApiException if the apps are without it */
    void require(Scope scope) {
        if (!granted.contains(scope)) {
            throw missing(scope);
        }
    }

    public boolean isGranted(Scope scope) {
        return granted.contains(scope);
    }

    public void give(Scope scope) {
        granted.add(scope);
    }

    public void take(Scope scope) {
        granted.remove(scope);
    }

    public void reset() {
        granted.addAll(EnumSet.allOf(Scope.class));
    }

    /** guessed: the message. */
    private static ApiException missing(Scope scope) {
        return new ApiException(403, "Forbidden.AccessDenied.AccessTokenPermissionDenied",
                "应用尚未开通所需的权限：[" + scope.label() + "]", new AccessDeniedDetail(List.of(scope.label())));
    }

    private record AccessDeniedDetail(List<String> requiredScopes) {
    }
}
