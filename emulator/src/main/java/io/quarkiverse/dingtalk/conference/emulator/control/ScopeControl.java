package io.quarkiverse.dingtalk.conference.emulator.control;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import io.quarkiverse.dingtalk.conference.emulator.access.GrantedScopes;
import io.quarkiverse.dingtalk.conference.emulator.access.Scope;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;

/** What apps are allowed to do. */
final class ScopeControl {

    private final GrantedScopes scopes;

    ScopeControl(GrantedScopes scopes) {
        this.scopes = scopes;
    }

    /** GET /_emulator/scopes. */
    Response get(Call call) {
        Map<String, Boolean> granted = new LinkedHashMap<>();
        for (Scope scope : Scope.values()) {
            granted.put(scope.label(), scopes.isGranted(scope));
        }
        return Response.ok(new Scopes(granted));
    }

    /** PUT /_emulator/scopes/{scope}. */
    Response give(Call call) {
        scopes.give(scope(call));
        return Response.noContent();
    }

    /** DELETE /_emulator/scopes/{scope}. */
    Response take(Call call) {
        scopes.take(scope(call));
        return Response.noContent();
    }

    private static Scope scope(Call call) {
        String label = call.path("scope");
        return Scope.of(label).orElseThrow(() -> new ApiException(404, "scopeNotFound", "no scope is called " + label
                + "; there are " + Arrays.stream(Scope.values()).map(Scope::label).collect(joining(", "))));
    }

    private record Scopes(Map<String, Boolean> scopes) {
    }
}
