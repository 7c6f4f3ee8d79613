package io.quarkiverse.dingtalk.conference.testing;

import io.vertx.core.json.JsonObject;

/** A request that the embedded DingTalk received. Two are equal if all that they tell is. */
public final class ReceivedRequest {

    private final JsonObject request; // never changed

    /** @param request as the embedded DingTalk lists it */
    ReceivedRequest(JsonObject request) {
        this.request = request;
    }

    public String method() {
        return request.getString("method");
    }

    /** The path as it was on the wire, still percent-encoded, with its query. */
    public String path() {
        return request.getString("path");
    }

    /** The HTTP status of the answer, 0 if there was none. */
    public int status() {
        return request.getInteger("status");
    }

    /** The body, secrets masked; null if there was none. */
    public String body() {
        return request.getString("body");
    }

    /** The body of the answer, tokens masked; null if there was none, or one that a fault changed. */
    public String answer() {
        return request.getString("answer");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReceivedRequest that && request.equals(that.request);
    }

    @Override
    public int hashCode() {
        return request.hashCode();
    }

    /** In JSON. */
    @Override
    public String toString() {
        return request.encode();
    }
}
