package io.quarkiverse.dingtalk.conference.emulator.control;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;

/** Something that is on or off. */
final class SwitchControl {

    private final String what;
    private final BooleanSupplier isOn;
    private final Consumer<Boolean> turn;

    /** @param what is the case when it is on, as it stands behind "whether" */
    SwitchControl(String what, BooleanSupplier isOn, Consumer<Boolean> turn) {
        this.what = what;
        this.isOn = isOn;
        this.turn = turn;
    }

    /** GET tells whether it is on. */
    Response get(Call call) {
        return Response.ok(new On(isOn.getAsBoolean()));
    }

    /** PUT turns it on or off, with the body {"on":…}. */
    Response put(Call call) {
        if (!(call.body().getValue("on") instanceof Boolean on)) {
            throw new ApiException(400, "onMissing", "the body must tell whether " + what + ": {\"on\":true}");
        }
        turn.accept(on);
        return Response.noContent();
    }

    private record On(boolean on) {
    }
}
