package io.quarkiverse.dingtalk.conference.emulator.control;

import java.time.Duration;
import java.time.Instant;

import io.quarkiverse.dingtalk.conference.emulator.access.Throttle;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.EmulatorClock;

/** What the emulator takes for the present. */
final class ClockControl {

    private final EmulatorClock clock;
    private final Throttle throttle;

    ClockControl(EmulatorClock clock, Throttle throttle) {
        this.clock = clock;
        this.throttle = throttle;
    }

    /** GET /_emulator/clock. */
    Response now(Call call) {
        return Response.ok(new Now(clock.millis()));
    }

    /** PUT /_emulator/clock, with the body {"now":…}. Who was counted or blocked by the old time would wait for it in vain. */
    Response set(Call call) {
        Object now = call.body().getValue("now");
        if (!(now instanceof Integer || now instanceof Long)) {
            throw new ApiException(400, "nowMissing", "the body must tell the time in milliseconds: {\"now\":1795170000000}");
        }
        if (!clock.set(Instant.ofEpochMilli(((Number) now).longValue()))) {
            throw new ApiException(400, "tooFar", "the clock can be set to " + EmulatorClock.FARTHEST.toDays()
                    + " days from the right time at most");
        }
        throttle.forget();
        return now(call);
    }

    /** POST /_emulator/clock/advance, with the body {"millis":…}. */
    Response advance(Call call) {
        Object millis = call.body().getValue("millis");
        if (!(millis instanceof Integer || millis instanceof Long) || ((Number) millis).longValue() < 0) {
            throw new ApiException(400, "millisMissing", "the body must tell by how much, forwards only: {\"millis\":60000}");
        }
        if (!clock.advance(Duration.ofMillis(((Number) millis).longValue()))) {
            throw new ApiException(400, "tooFar", "the clock can be put forward by " + EmulatorClock.FARTHEST.toDays()
                    + " days in all");
        }
        return now(call);
    }

    private record Now(long now) {
    }
}
