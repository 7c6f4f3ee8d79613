package io.quarkiverse.dingtalk.conference.emulator.fault;

import java.util.function.Function;

import io.quarkiverse.dingtalk.conference.emulator.http.Exchange;
import io.quarkiverse.dingtalk.conference.emulator.http.Responder;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;

/** Makes calls go wrong as long as faults are pending for their operations. */
public final class FaultInjector implements Function<String, Responder> {

    private final PendingFaults faults;

    public FaultInjector(PendingFaults faults) {
        this.faults = faults;
    }

    /** What answers the next call of that operation; null if nothing goes wrong with it. */
    @Override
    public Responder apply(String operation) {
        Fault fault = faults.next(operation);
        return fault == null ? null : new FaultyResponder(fault);
    }

    private record FaultyResponder(Fault fault) implements Responder {

        @Override
        public boolean readsBody() {
            return fault.type() != FaultType.CLOSE_BEFORE_READ;
        }

        @Override
        public void respond(Exchange exchange) {
            Response normal = fault.executed() ? exchange.execute() : null;
            exchange.log(fault.behavior().apply(new FaultyExchange(exchange, normal)), null);
        }
    }
}
