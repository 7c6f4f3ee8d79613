package io.quarkiverse.dingtalk.conference.emulator.fault;

import java.util.Set;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.vertx.core.json.JsonObject;

/**
 * Something that is to go wrong.
 *
 * @param operation the operation it is meant for, or {@link #ANY}
 * @param times how often, or {@link #ALWAYS}
 * @param executed whether the operation is executed all the same
 * @param ordered as it was asked for
 */
public record Fault(String operation, int times, FaultType type, boolean executed, FaultBehavior behavior,
        JsonObject ordered) {

    static final String ANY = "*";
    static final int ALWAYS = -1;

    /**
     * @param operations the names of those that can go wrong
     * @throws ApiException saying what is wrong
     */
    public static Fault of(JsonObject json, Set<String> operations) {
        FaultParameters parameters = new FaultParameters(json);
        FaultType type = FaultType.of(parameters.text("fault", null));
        String operation = parameters.text("operation", ANY);
        if (!operation.equals(ANY) && !operations.contains(operation)) {
            throw new ApiException(400, "unknownOperation", "no operation is called " + operation + "; there are " + ANY
                    + ", " + String.join(", ", operations));
        }
        int times = parameters.integer("times", 1, ALWAYS, Integer.MAX_VALUE);
        if (times == 0) {
            throw invalid("times must not be 0; " + ALWAYS + " means until the next reset");
        }
        boolean executed = type.execution().decide(type.label(), parameters.flag("executed"));
        FaultBehavior behavior = type.behavior(parameters);
        parameters.requireAllRead();
        return new Fault(operation, times, type, executed, behavior, parameters.json());
    }

    public static ApiException invalid(String what) {
        return new ApiException(400, "invalidFault", what);
    }

    boolean isFor(String called) {
        return operation.equals(ANY) || operation.equals(called);
    }

    /** @param left how often it is still to come */
    JsonObject json(int left) {
        return ordered.copy().put("operation", operation).put("times", left).put("executed", executed);
    }
}
