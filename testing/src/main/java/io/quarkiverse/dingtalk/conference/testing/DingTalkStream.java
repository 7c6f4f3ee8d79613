package io.quarkiverse.dingtalk.conference.testing;

import java.time.Duration;
import java.util.List;

import io.vertx.core.json.JsonObject;

/** Stream mode: the connections of apps to the embedded DingTalk, and what goes wrong on them until the next reset. */
public final class DingTalkStream {

    private final Control control;

    DingTalkStream(Control control) {
        this.control = control;
    }

    /** The connections that there are, in the order in which they were opened. */
    public List<StreamConnection> connections() {
        return EmulatorView.objects(control.get("/connections").getJsonArray("connections")).map(StreamConnection::new)
                .toList();
    }

    /** Ends all connections without a farewell, as a network does that breaks down. */
    public void cut() {
        control.delete("/connections");
    }

    /**
     * Asks apps to open other connections, as DingTalk does before it ends one. Those that there are end 10 seconds later, by
     * the clock of the embedded DingTalk, and nothing is sent over them any more.
     */
    public void disconnect() {
        control.post("/connections/disconnect");
    }

    /**
     * Each event is sent so much later than it happens.
     *
     * @param time in whole milliseconds, an hour at most; not by the clock of the embedded DingTalk, which can be put forward
     */
    public void delay(Duration time) {
        fault("delayMillis", Math.toIntExact(time.toMillis()));
    }

    /** Each event is sent so many times more, 100 at most. */
    public void duplicate(int times) {
        fault("duplicates", times);
    }

    /** Whether each second event is sent before the one that happened before it. */
    public void reorder(boolean on) {
        fault("reorder", on);
    }

    /** Each of the next events comes behind a frame that is damaged, 1,000,000 at most. */
    public void damageFrames(int frames) {
        fault("malformedFrames", frames);
    }

    /** Whether nothing goes over the connections that there are, in either direction, as if the network between were gone. */
    public void silence(boolean on) {
        fault("silent", on);
    }

    /** Nothing goes wrong any more. */
    public void clearFaults() {
        control.delete("/delivery");
    }

    private void fault(String name, Object value) {
        control.put("/delivery", new JsonObject().put(name, value));
    }
}
