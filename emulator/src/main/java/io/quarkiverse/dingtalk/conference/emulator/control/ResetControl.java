package io.quarkiverse.dingtalk.conference.emulator.control;

import java.util.Set;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingFullException;

/** Starting from the beginning. */
final class ResetControl {

    private final InitialState initialState;
    private final Set<String> operations;

    /** @param operations the names of those that can go wrong */
    ResetControl(InitialState initialState, Set<String> operations) {
        this.initialState = initialState;
        this.operations = operations;
    }

    /** POST /_emulator/reset. */
    Response reset(Call call) {
        initialState.restore();
        return Response.noContent();
    }

    /** PUT /_emulator/seed, with the body {"bookings":[…],"faults":[…]}. */
    Response seed(Call call) {
        Seed seed = Seed.of(call.body(), operations);
        try {
            initialState.set(seed);
        } catch (MeetingFullException e) {
            throw new ApiException(409, "conferenceFull", e.getMessage());
        }
        return Response.noContent();
    }
}
