package io.quarkiverse.dingtalk.conference.testing;

import java.time.Instant;

import io.vertx.core.json.JsonObject;

/**
 * A link that the embedded DingTalk gave out, without the address itself; also one that is no longer good. Two are equal if
 * all that they tell is.
 */
public final class IssuedLink extends EmulatorView {

    /** What a link leads to. */
    public enum Type {

        /** A booked meeting. */
        JOIN,
        /** A room, as a certain person; good once. */
        SIGN_IN,
        /** A file of a recording or of minutes. */
        MEDIA,
        /** Minutes as a document. */
        DOCUMENT
    }

    IssuedLink(JsonObject json) {
        super(json);
    }

    public Type type() {
        return Type.valueOf(json.getString("type"));
    }

    /** The id of what it leads to: a booking, a room by its code, a file. */
    public String target() {
        return json.getString("target");
    }

    /** Whom it signs in, by the unionId; null for whoever opens it. */
    public String unionId() {
        return json.getString("unionId");
    }

    /** What it carries; null for nothing. */
    public String data() {
        return json.getString("data");
    }

    /** The first moment at which it is no longer good; null for never. */
    public Instant expiresAt() {
        return time("expiry");
    }
}
