package io.quarkiverse.dingtalk.conference.testing;

import java.util.Objects;

import io.vertx.core.json.JsonObject;

/** Somebody who joins a meeting, for {@link DingTalkEmulator#join(String, Attendee)}. */
public final class Attendee {

    private final JsonObject json; // never changed

    private Attendee(JsonObject json) {
        this.json = json;
    }

    /** Somebody of the organization, who is called like the unionId and comes with a computer with Windows. */
    public static Attendee of(String unionId) {
        return new Attendee(new JsonObject().put("unionId", Objects.requireNonNull(unionId, "unionId")));
    }

    /** The same person, called so. */
    public Attendee named(String nick) {
        return with("nick", nick);
    }

    /** The same person, from another organization. */
    public Attendee outsider() {
        return with("outsider", true);
    }

    /** The same person, by telephone. */
    public Attendee byTelephone() {
        return with(Device.TELEPHONE);
    }

    /** The same person with that device. */
    public Attendee with(Device device) {
        return with("device", EmulatorView.label(device));
    }

    JsonObject json() {
        return json.copy();
    }

    private Attendee with(String name, Object value) {
        return new Attendee(json.copy().put(name, value));
    }

    /** As the embedded DingTalk is told. */
    @Override
    public String toString() {
        return json.encode();
    }
}
