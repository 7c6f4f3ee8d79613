package io.quarkiverse.dingtalk.conference.testing;

import java.time.Instant;

import io.vertx.core.json.JsonObject;

/** A connection of Stream mode, as the embedded DingTalk sees it. Two are equal if all that they tell is. */
public final class StreamConnection extends EmulatorView {

    StreamConnection(JsonObject json) {
        super(json);
    }

    public String id() {
        return json.getString("id");
    }

    /** The key, also called client id, of the app that opened it. */
    public String appKey() {
        return json.getString("app");
    }

    /** By the clock of the embedded DingTalk. */
    public Instant openedAt() {
        return time("openedAt");
    }

    /** How many events went over it, each time that one did. */
    public long sent() {
        return json.getLong("sent");
    }

    /** How many events were taken. */
    public long acknowledged() {
        return json.getLong("acknowledged");
    }

    /** How many events were not taken. */
    public long refused() {
        return json.getLong("refused");
    }

    /** How many events the app has not answered yet. */
    public int unacknowledged() {
        return json.getInteger("unacknowledged");
    }

    /** Whether nothing goes over it any more, see {@link DingTalkStream#silence}. */
    public boolean isSilent() {
        return json.getBoolean("silent");
    }

    /** Whether it is about to end, see {@link DingTalkStream#disconnect}. */
    public boolean isLeaving() {
        return json.getBoolean("leaving");
    }
}
