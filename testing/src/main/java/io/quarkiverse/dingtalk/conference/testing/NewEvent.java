package io.quarkiverse.dingtalk.conference.testing;

import java.util.Objects;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

/** An event that a test makes up, for {@link DingTalkEvents#publish}. */
public final class NewEvent {

    private final JsonObject json; // never changed

    private NewEvent(JsonObject json) {
        this.json = json;
    }

    /**
     * An event with an id that no other has, in the organization of the internal app.
     *
     * @param type DingTalk's name, such as {@code meeting_status_change}, with 256 characters at most; one that DingTalk does
     *        not have is sent too
     * @param data what it tells, a JSON object
     */
    public static NewEvent of(String type, String data) {
        Objects.requireNonNull(type, "type");
        try {
            return new NewEvent(new JsonObject().put("eventType", type).put("data", new JsonObject(data)));
        } catch (DecodeException e) {
            throw new IllegalArgumentException("data must be a JSON object", e);
        }
    }

    /** The same with that id, which may be that of another event; with 256 characters at most. */
    public NewEvent withId(String eventId) {
        return with("eventId", eventId);
    }

    /** The same in that organization. */
    public NewEvent in(String corpId) {
        return with("corpId", corpId);
    }

    JsonObject json() {
        return json;
    }

    private NewEvent with(String name, String value) {
        return new NewEvent(json.copy().put(name, Objects.requireNonNull(value, name)));
    }

    /** As the embedded DingTalk is told. */
    @Override
    public String toString() {
        return json.encode();
    }
}
