package io.quarkiverse.dingtalk.conference.emulator;

import java.util.Set;

import io.vertx.core.json.JsonObject;

/**
 * Something that is to go wrong.
 *
 * @param operation the operation it is meant for, or {@link #ANY}
 * @param times how often, or {@link #ALWAYS}
 * @param executed whether the operation is carried out all the same
 * @param ordered as it was asked for
 */
record Fault(String operation, int times, FaultKind kind, boolean executed, Spoiler spoiler, JsonObject ordered) {

    static final String ANY = "*";
    static final int ALWAYS = -1;

    static Fault of(JsonObject json, Set<String> operations) {
        FaultArguments arguments = new FaultArguments(json);
        FaultKind kind = FaultKind.of(arguments.text("fault", null));
        String operation = arguments.text("operation", ANY);
        if (!operation.equals(ANY) && !operations.contains(operation)) {
            throw new ApiError(400, "unknownOperation", "no operation is called " + operation + "; there are " + ANY + ", "
                    + String.join(", ", operations));
        }
        int times = arguments.integer("times", 1, ALWAYS, Integer.MAX_VALUE);
        if (times == 0) {
            throw FaultArguments.invalid("times must not be 0; " + ALWAYS + " means until the next reset");
        }
        boolean executed = kind.execution().decide(kind.label(), arguments.flag("executed"));
        Spoiler spoiler = kind.spoiler(arguments);
        arguments.allRead();
        return new Fault(operation, times, kind, executed, spoiler, arguments.json());
    }

    boolean isFor(String called) {
        return operation.equals(ANY) || operation.equals(called);
    }

    /** Whether it strikes before the body of the call is read. */
    boolean strikesEarly() {
        return kind == FaultKind.CLOSE_BEFORE_READ;
    }

    /** @param left how often it is still to come */
    JsonObject json(int left) {
        return ordered.copy().put("operation", operation).put("times", left).put("executed", executed);
    }
}
