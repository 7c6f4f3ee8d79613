package io.quarkiverse.dingtalk.conference.testing;

import java.time.Duration;

import io.vertx.core.json.JsonObject;

/** What somebody says at a stretch. Two are equal if speaker, text and duration are. */
public final class Speech extends EmulatorView {

    private static final Duration USUAL = Duration.ofSeconds(1);

    private Speech(JsonObject json) {
        super(json);
    }

    /** One that takes a second. */
    public static Speech of(String unionId, String text) {
        return of(unionId, text, USUAL);
    }

    /** @param time how long it takes, in whole milliseconds, a day at most */
    public static Speech of(String unionId, String text, Duration time) {
        return new Speech(new JsonObject().put("unionId", unionId).put("text", text).put("millis", time.toMillis()));
    }

    /** As the embedded DingTalk tells of it, when it knows of a beginning and an end. */
    static Speech said(JsonObject piece) {
        return of(piece.getString("unionId"), piece.getString("text"),
                Duration.ofMillis(piece.getLong("endTime") - piece.getLong("startTime")));
    }

    /** Who says it. */
    public String unionId() {
        return json.getString("unionId");
    }

    public String text() {
        return json.getString("text");
    }

    /** How long it takes. */
    public Duration time() {
        return Duration.ofMillis(json.getLong("millis"));
    }
}
