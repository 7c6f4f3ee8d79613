package io.quarkiverse.dingtalk.conference.testing;

import java.time.Instant;

import io.vertx.core.json.JsonObject;

/** An event, and how far the embedded DingTalk is with telling apps of it. Two are equal if all that they tell is. */
public final class EventState extends EmulatorView {

    EventState(JsonObject json) {
        super(json);
    }

    public String eventId() {
        return json.getString("eventId");
    }

    /** DingTalk's name, such as {@code meeting_status_change}. */
    public String type() {
        return json.getString("eventType");
    }

    /** By the clock of the embedded DingTalk. */
    public Instant occurredAt() {
        return time("bornTime");
    }

    /** The organization in which it happened. */
    public String corpId() {
        return json.getString("corpId");
    }

    /** What it tells, a JSON object in which secrets are masked. */
    public String data() {
        return json.getJsonObject("data").encode();
    }

    /** How often it was sent. */
    public int sent() {
        return deliveries().getInteger("sent");
    }

    /** How often it was not taken, so that it is sent again. */
    public int refused() {
        return deliveries().getInteger("refused");
    }

    /** Why it was not taken the last time; null if it never was refused. */
    public String refusal() {
        return deliveries().getString("refusal");
    }

    /**
     * Whether it was taken by all that it was sent to, or will be because they are connected: each client of the application
     * that gets events. False if there are none.
     */
    public boolean isAcknowledged() {
        return deliveries().getBoolean("acknowledged");
    }

    private JsonObject deliveries() {
        return json.getJsonObject("deliveries");
    }
}
