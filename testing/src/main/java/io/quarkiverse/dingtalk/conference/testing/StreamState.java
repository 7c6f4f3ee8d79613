package io.quarkiverse.dingtalk.conference.testing;

import io.vertx.core.json.JsonObject;

/** A stream of a meeting to somewhere else. Two are equal if all that they tell is. */
public final class StreamState extends EmulatorView {

    StreamState(JsonObject json) {
        super(json);
    }

    public String streamId() {
        return json.getString("streamId");
    }

    /** Where to. It may hold a key. */
    public String url() {
        return json.getString("url");
    }

    public boolean isRunning() {
        return json.getBoolean("running");
    }

    /** In JSON, without the address. */
    @Override
    public String toString() {
        JsonObject shown = json.copy();
        shown.remove("url");
        return shown.encode();
    }
}
