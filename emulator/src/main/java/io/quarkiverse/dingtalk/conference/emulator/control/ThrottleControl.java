package io.quarkiverse.dingtalk.conference.emulator.control;

import io.quarkiverse.dingtalk.conference.emulator.access.Throttle;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;

/** Whether calls are limited as DingTalk limits them. */
final class ThrottleControl {

    private final Throttle throttle;

    ThrottleControl(Throttle throttle) {
        this.throttle = throttle;
    }

    /** GET /_emulator/throttle. */
    Response get(Call call) {
        return Response.ok(new On(throttle.isOn()));
    }

    /** PUT /_emulator/throttle, with the body {"on":…}. */
    Response put(Call call) {
        if (!(call.body().getValue("on") instanceof Boolean on)) {
            throw new ApiException(400, "onMissing", "the body must tell whether calls are limited: {\"on\":true}");
        }
        throttle.turn(on);
        return Response.noContent();
    }

    private record On(boolean on) {
    }
}
