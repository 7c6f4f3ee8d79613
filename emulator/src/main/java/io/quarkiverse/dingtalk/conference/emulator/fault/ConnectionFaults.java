package io.quarkiverse.dingtalk.conference.emulator.fault;

/** Faults of connections: responses that come late or not at all. */
final class ConnectionFaults {

    private ConnectionFaults() {
    }

    /** Executed at once, answered late: a caller that does not wait must not take it for undone. */
    static FaultBehavior delay(FaultParameters parameters) {
        int millis = parameters.millis();
        return exchange -> {
            WireResponse normal = exchange.normal();
            exchange.later(millis, () -> exchange.send(normal));
            return normal.status();
        };
    }

    static FaultBehavior noAnswer(FaultParameters parameters) {
        return exchange -> FaultBehavior.NO_STATUS;
    }

    static FaultBehavior close(FaultParameters parameters) {
        return exchange -> {
            exchange.close();
            return FaultBehavior.NO_STATUS;
        };
    }

    static FaultBehavior refuseConnections(FaultParameters parameters) {
        return new ConnectionRefusal(parameters.millis());
    }
}
