package io.quarkiverse.dingtalk.conference.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import io.vertx.core.json.JsonObject;

/** The clock of the embedded DingTalk. That of the application is another one. */
public final class DingTalkClock implements InstantSource {

    private final Control control;

    DingTalkClock(Control control) {
        this.control = control;
    }

    /** What the embedded DingTalk takes for the present. */
    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(control.get("/clock").getLong("now"));
    }

    /**
     * Sets the clock, until the next reset; it goes on from there.
     *
     * @param now in whole milliseconds, which may be in the past, 36,500 days from the right time at most
     * @throws IllegalStateException if it is too far
     */
    public void set(Instant now) {
        control.put("/clock", new JsonObject().put("now", now.toEpochMilli()));
    }

    /**
     * Puts the clock forward, until the next reset: tokens expire, meetings last.
     *
     * @param time in whole milliseconds, not negative, 36,500 days in all at most
     * @throws IllegalStateException if it is negative or too far
     */
    public void advance(Duration time) {
        control.post("/clock/advance", new JsonObject().put("millis", time.toMillis()));
    }
}
