package io.quarkiverse.dingtalk.conference.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value that DingTalk writes as a code, kept just as it came: its pages spell one and the same code as a number here
 * and as a string there, and later codes than the documented ones must not make an answer unreadable.
 */
public record Code(@JsonValue Object value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Code {
    }

    String text() {
        return String.valueOf(value);
    }
}
