package io.quarkiverse.dingtalk.conference.emulator;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.function.Function;

/** What can go wrong. */
enum FaultKind {

    STATUS("status", Execution.NO, Spoilers::status),
    HTML("html", Execution.NO, Spoilers::html),
    ADDRESS_BLOCKED("addressBlocked", Execution.NO, Spoilers::addressBlocked),
    TOKEN_REFUSED("tokenRefused", Execution.NO, Spoilers::tokenRefused),
    THROTTLED("throttled", Execution.NO, Spoilers::throttled),

    DELAY("delay", Execution.ALWAYS, Spoilers::delay),
    NO_ANSWER("noAnswer", Execution.NO, Spoilers::noAnswer),
    CLOSE_BEFORE_READ("closeBeforeRead", Execution.NEVER, Spoilers::close),
    CLOSE_AFTER_READ("closeAfterRead", Execution.NO, Spoilers::close),
    REFUSE_CONNECTIONS("refuseConnections", Execution.NEVER, Spoilers::refuseConnections),

    HALF_ANSWER("halfAnswer", Execution.ALWAYS, Spoilers::halfAnswer),
    DRIP("drip", Execution.ALWAYS, Spoilers::drip),
    WRONG_CONTENT_LENGTH("wrongContentLength", Execution.ALWAYS, Spoilers::wrongContentLength),
    INVALID_JSON("invalidJson", Execution.ALWAYS, Spoilers::invalidJson),
    INVALID_UTF8("invalidUtf8", Execution.ALWAYS, Spoilers::invalidUtf8),
    UNKNOWN_SHAPE("unknownShape", Execution.YES, Spoilers::unknownShape),
    HUGE_BODY("hugeBody", Execution.YES, Spoilers::hugeBody),
    GZIP("gzip", Execution.ALWAYS, Spoilers::gzip);

    private final String label;
    private final Execution execution;
    private final Function<FaultArguments, Spoiler> spoiler;

    FaultKind(String label, Execution execution, Function<FaultArguments, Spoiler> spoiler) {
        this.label = label;
        this.execution = execution;
        this.spoiler = spoiler;
    }

    static FaultKind of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst()
                .orElseThrow(() -> new ApiError(400, "unknownFault", "no fault is called " + label + "; there are "
                        + Arrays.stream(values()).map(kind -> kind.label).collect(joining(", "))));
    }

    String label() {
        return label;
    }

    Execution execution() {
        return execution;
    }

    Spoiler spoiler(FaultArguments arguments) {
        return spoiler.apply(arguments);
    }
}
