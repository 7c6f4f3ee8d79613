package io.quarkiverse.dingtalk.conference.emulator.control;

import java.util.Set;

import io.quarkiverse.dingtalk.conference.emulator.fault.ConnectionRefusal;
import io.quarkiverse.dingtalk.conference.emulator.fault.Fault;
import io.quarkiverse.dingtalk.conference.emulator.fault.PendingFaults;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Listeners;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.vertx.core.json.JsonObject;

/** Making things go wrong. */
final class FaultControl {

    private final PendingFaults faults;
    private final Set<String> operations;
    private final Listeners listeners;

    /** @param operations the names of those that can go wrong */
    FaultControl(PendingFaults faults, Set<String> operations, Listeners listeners) {
        this.faults = faults;
        this.operations = operations;
        this.listeners = listeners;
    }

    /** POST /_emulator/faults, with the body {"operation":…, "times":…, "executed":…, "fault":…} and what that fault needs. */
    Response add(Call call) {
        Fault fault = Fault.of(call.body(), operations);
        if (!(fault.behavior() instanceof ConnectionRefusal refusal)) {
            faults.add(fault);
            return Response.noContent();
        }
        if (fault.times() != 1) {
            throw Fault.invalid("refuseConnections happens at once: times must be 1");
        }
        return Response.noContentAfter(listeners.refuse(call.connection(), refusal.millis()));
    }

    /** GET /_emulator/faults. */
    Response pending(Call call) {
        return Response.ok(new JsonObject().put("faults", faults.json()));
    }

    /** DELETE /_emulator/faults. */
    Response clear(Call call) {
        faults.clear();
        return Response.noContent();
    }
}
