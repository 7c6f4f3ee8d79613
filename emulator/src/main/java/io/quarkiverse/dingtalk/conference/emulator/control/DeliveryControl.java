package io.quarkiverse.dingtalk.conference.emulator.control;

import java.util.Set;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.stream.AppStreams;
import io.quarkiverse.dingtalk.conference.emulator.stream.DeliveryFaults;
import io.vertx.core.json.JsonObject;

/** What goes wrong when events are sent to apps. */
final class DeliveryControl {

    private static final String DELAY = "delayMillis";
    private static final String DUPLICATES = "duplicates";
    private static final String REORDER = "reorder";
    private static final String MALFORMED = "malformedFrames";
    private static final String SILENT = "silent";
    private static final Set<String> KNOWN = Set.of(DELAY, DUPLICATES, REORDER, MALFORMED, SILENT);

    private static final int LONGEST_DELAY = 60 * 60 * 1000;
    private static final int MOST_DUPLICATES = 100;
    private static final int MOST_MALFORMED = 1_000_000;

    private final AppStreams streams;

    DeliveryControl(AppStreams streams) {
        this.streams = streams;
    }

    /** GET /_emulator/delivery. */
    Response get(Call call) {
        DeliveryFaults faults = streams.faults();
        return Response.ok(new Delivery(faults.delayMillis(), faults.duplicates(), faults.reorder(),
                faults.malformedFrames()));
    }

    /** PUT /_emulator/delivery, with what is to change: {"delayMillis":…, "duplicates":…, "reorder":…, …}. */
    Response put(Call call) {
        JsonObject body = call.body();
        for (String field : body.fieldNames()) {
            if (!KNOWN.contains(field)) {
                throw invalid("there is no field " + field + "; there are " + String.join(", ", DELAY, DUPLICATES, REORDER,
                        MALFORMED, SILENT));
            }
        }
        Integer delay = number(body, DELAY, LONGEST_DELAY);
        Integer duplicates = number(body, DUPLICATES, MOST_DUPLICATES);
        Boolean reorder = flag(body, REORDER);
        Integer malformed = number(body, MALFORMED, MOST_MALFORMED);
        Boolean silent = flag(body, SILENT);

        DeliveryFaults faults = streams.faults();
        if (delay != null) {
            faults.delay(delay);
        }
        if (duplicates != null) {
            faults.duplicate(duplicates);
        }
        if (reorder != null) {
            faults.reorder(reorder);
        }
        if (malformed != null) {
            faults.malform(malformed);
        }
        if (silent != null) {
            streams.silence(silent);
        }
        return Response.noContent();
    }

    /** DELETE /_emulator/delivery. */
    Response reset(Call call) {
        streams.faults().reset();
        streams.silence(false);
        return Response.noContent();
    }

    /** Null if it is not there. */
    private static Integer number(JsonObject body, String name, int max) {
        Object value = body.getValue(name);
        if (value == null || value instanceof Integer number && number >= 0 && number <= max) {
            return (Integer) value;
        }
        throw invalid(name + " must be an integer from 0 to " + max);
    }

    /** Null if it is not there. */
    private static Boolean flag(JsonObject body, String name) {
        Object value = body.getValue(name);
        if (value == null || value instanceof Boolean) {
            return (Boolean) value;
        }
        throw invalid(name + " must be true or false");
    }

    private static ApiException invalid(String what) {
        return new ApiException(400, "invalidDelivery", what);
    }

    private record Delivery(int delayMillis, int duplicates, boolean reorder, int malformedFrames) {
    }
}
