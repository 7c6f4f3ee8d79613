package io.quarkiverse.dingtalk.conference.emulator;

import java.util.Set;

import io.vertx.core.json.JsonObject;

/** Making things go wrong. */
final class FaultHandlers {

    private final Faults faults;
    private final Set<String> operations;
    private final Listener listener;

    FaultHandlers(Faults faults, Set<String> operations, Listener listener) {
        this.faults = faults;
        this.operations = operations;
        this.listener = listener;
    }

    /** POST /_emulator/faults, with the body {"operation":…, "times":…, "executed":…, "fault":…} and what that fault needs. */
    Answer add(Call call) {
        Fault fault = Fault.of(call.json(), operations);
        if (!(fault.spoiler() instanceof Spoiler.Refusal refused)) {
            faults.add(fault);
            return Answer.noContent();
        }
        if (fault.times() != 1) {
            throw FaultArguments.invalid("refuseConnections happens at once: times must be 1");
        }
        return Answer.noContentWhen(listener.refuse(call.connection(), refused.millis()));
    }

    /** GET /_emulator/faults. */
    Answer pending(Call call) {
        return Answer.ok(new JsonObject().put("faults", faults.json()));
    }

    /** DELETE /_emulator/faults. */
    Answer clear(Call call) {
        faults.clear();
        return Answer.noContent();
    }
}
