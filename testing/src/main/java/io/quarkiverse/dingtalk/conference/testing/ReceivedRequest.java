package io.quarkiverse.dingtalk.conference.testing;

import io.vertx.core.json.JsonObject;

/** A request that the embedded DingTalk received. Two are equal if all that they tell is. */
public final class ReceivedRequest extends EmulatorView {

    ReceivedRequest(JsonObject json) {
        super(json);
    }

    public String method() {
        return json.getString("method");
    }

    /** The path as it was on the wire, still percent-encoded, with its query. */
    public String path() {
        return json.getString("path");
    }

    /** The HTTP status of the answer, 0 if there was none. */
    public int status() {
        return json.getInteger("status");
    }

    /** The body, secrets masked; null if there was none. */
    public String body() {
        return json.getString("body");
    }

    /** The body of the answer, tokens masked; null if there was none, or one that a fault changed. */
    public String answer() {
        return json.getString("answer");
    }
}
