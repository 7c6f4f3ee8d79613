package io.quarkiverse.dingtalk.conference.rest.wire;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value that DingTalk writes as a code, kept just as it came: its pages spell one and the same code as a number here
 * and as a string there, and later codes than the documented ones must not make an answer unreadable.
 */
public record Code(@JsonValue Object value) {

    /** @return null for an object or a list, which is no code */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Code of(Object value) {
        return value instanceof Map || value instanceof List ? null : new Code(value);
    }

    /** The text of a code that may be left out. */
    public static String textOf(Code code) {
        return code == null ? null : code.text();
    }

    public String text() {
        return String.valueOf(value);
    }
}
