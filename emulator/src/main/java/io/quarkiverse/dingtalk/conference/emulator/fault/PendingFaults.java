package io.quarkiverse.dingtalk.conference.emulator.fault;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.vertx.core.json.JsonArray;

/** The faults that are still to come, those ordered first before the others. */
public final class PendingFaults {

    static final int CAPACITY = 1000;

    private final List<Pending> pending = new ArrayList<>();

    public void add(Fault fault) {
        if (pending.size() == CAPACITY) {
            throw new ApiException(400, "tooManyFaults", CAPACITY + " faults are pending already");
        }
        pending.add(new Pending(fault));
    }

    /** What goes wrong with this call of that operation; null if nothing does. */
    Fault next(String operation) {
        return pending.isEmpty() ? null : firstFor(operation);
    }

    public void clear() {
        pending.clear();
    }

    public JsonArray json() {
        JsonArray json = new JsonArray();
        pending.forEach(it -> json.add(it.fault.json(it.left)));
        return json;
    }

    private Fault firstFor(String operation) {
        for (Iterator<Pending> all = pending.iterator(); all.hasNext();) {
            Pending next = all.next();
            if (next.fault.isFor(operation)) {
                if (next.left > 0 && --next.left == 0) {
                    all.remove();
                }
                return next.fault;
            }
        }
        return null;
    }

    private static final class Pending {

        private final Fault fault;
        private int left;

        private Pending(Fault fault) {
            this.fault = fault;
            this.left = fault.times();
        }
    }
}
