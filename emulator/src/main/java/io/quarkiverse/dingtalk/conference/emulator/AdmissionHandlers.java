package io.quarkiverse.dingtalk.conference.emulator;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

import io.vertx.core.json.JsonObject;

/** Who is let in, and how often. */
final class AdmissionHandlers {

    private final Throttle throttle;
    private final Scopes scopes;

    AdmissionHandlers(Throttle throttle, Scopes scopes) {
        this.throttle = throttle;
        this.scopes = scopes;
    }

    /** GET /_emulator/throttle. */
    Answer throttle(Call call) {
        return Answer.ok(new JsonObject().put("on", throttle.isOn()));
    }

    /** PUT /_emulator/throttle, with the body {"on":…}. */
    Answer turnThrottle(Call call) {
        if (!(call.json().getValue("on") instanceof Boolean on)) {
            throw new ApiError(400, "onMissing", "the body must tell whether calls are limited: {\"on\":true}");
        }
        throttle.turn(on);
        return Answer.noContent();
    }

    /** GET /_emulator/scopes. */
    Answer scopes(Call call) {
        JsonObject granted = new JsonObject();
        for (Scope scope : Scope.values()) {
            granted.put(scope.label(), scopes.isGranted(scope));
        }
        return Answer.ok(new JsonObject().put("scopes", granted));
    }

    /** PUT /_emulator/scopes/{scope}. */
    Answer giveScope(Call call) {
        scopes.give(scope(call));
        return Answer.noContent();
    }

    /** DELETE /_emulator/scopes/{scope}. */
    Answer takeScope(Call call) {
        scopes.take(scope(call));
        return Answer.noContent();
    }

    private static Scope scope(Call call) {
        String label = call.path("scope");
        return Scope.of(label).orElseThrow(() -> new ApiError(404, "scopeNotFound", "no scope is called " + label
                + "; there are " + Arrays.stream(Scope.values()).map(Scope::label).collect(joining(", "))));
    }
}
