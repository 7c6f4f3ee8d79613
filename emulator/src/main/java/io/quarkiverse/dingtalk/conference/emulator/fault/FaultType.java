package io.quarkiverse.dingtalk.conference.emulator.fault;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.function.Function;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;

/** What can go wrong, under the names by which it is asked for. */
public enum FaultType {

    STATUS("status", Execution.NOT_BY_DEFAULT, ErrorResponses::status),
    HTML("html", Execution.NOT_BY_DEFAULT, ErrorResponses::html),
    ADDRESS_BLOCKED("addressBlocked", Execution.NOT_BY_DEFAULT, ErrorResponses::addressBlocked),
    TOKEN_REFUSED("tokenRefused", Execution.NOT_BY_DEFAULT, ErrorResponses::tokenRefused),
    THROTTLED("throttled", Execution.NOT_BY_DEFAULT, ErrorResponses::throttled),

    DELAY("delay", Execution.ALWAYS, ConnectionFaults::delay),
    NO_ANSWER("noAnswer", Execution.NOT_BY_DEFAULT, ConnectionFaults::noAnswer),
    CLOSE_BEFORE_READ("closeBeforeRead", Execution.NEVER, ConnectionFaults::close),
    CLOSE_AFTER_READ("closeAfterRead", Execution.NOT_BY_DEFAULT, ConnectionFaults::close),
    REFUSE_CONNECTIONS("refuseConnections", Execution.NEVER, ConnectionFaults::refuseConnections),

    HALF_ANSWER("halfAnswer", Execution.ALWAYS, CorruptResponses::halfAnswer),
    DRIP("drip", Execution.ALWAYS, CorruptResponses::drip),
    WRONG_CONTENT_LENGTH("wrongContentLength", Execution.ALWAYS, CorruptResponses::wrongContentLength),
    INVALID_JSON("invalidJson", Execution.ALWAYS, CorruptResponses::invalidJson),
    INVALID_UTF8("invalidUtf8", Execution.ALWAYS, CorruptResponses::invalidUtf8),
    UNKNOWN_SHAPE("unknownShape", Execution.BY_DEFAULT, CorruptResponses::unknownShape),
    HUGE_BODY("hugeBody", Execution.BY_DEFAULT, CorruptResponses::hugeBody),
    GZIP("gzip", Execution.ALWAYS, CorruptResponses::gzip);

    private final String label;
    private final Execution execution;
    private final Function<FaultParameters, FaultBehavior> behavior;

    FaultType(String label, Execution execution, Function<FaultParameters, FaultBehavior> behavior) {
        this.label = label;
        this.execution = execution;
        this.behavior = behavior;
    }

    static FaultType of(String label) {
        return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst()
                .orElseThrow(() -> new ApiException(400, "unknownFault", "no fault is called " + label + "; there are "
                        + Arrays.stream(values()).map(type -> type.label).collect(joining(", "))));
    }

    String label() {
        return label;
    }

    Execution execution() {
        return execution;
    }

    FaultBehavior behavior(FaultParameters parameters) {
        return behavior.apply(parameters);
    }
}
