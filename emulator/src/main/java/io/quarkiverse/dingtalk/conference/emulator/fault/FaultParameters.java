package io.quarkiverse.dingtalk.conference.emulator.fault;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The fields of a fault as it was ordered. Once all known ones were read, what is left over is a mistake. */
final class FaultParameters {

    private static final int MAX_MILLIS = 24 * 60 * 60 * 1000;
    private static final Pattern HEADER_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern HEADER_VALUE = Pattern.compile("[\\t\\x20-\\x7e\\xa0-\\xff]*");

    private final JsonObject json;
    private final Set<String> unread;

    FaultParameters(JsonObject json) {
        this.json = json;
        this.unread = new TreeSet<>(json.fieldNames());
    }

    int integer(String name, int otherwise, int min, int max) {
        Object value = read(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Integer number && number >= min && number <= max) {
            return number;
        }
        throw Fault.invalid(name + " must be an integer from " + min + " to " + max);
    }

    /** How long something takes, which must be told. */
    int millis() {
        int millis = millis(0);
        if (millis == 0) {
            throw Fault.invalid("millis must tell how long");
        }
        return millis;
    }

    int millis(int otherwise) {
        return integer("millis", otherwise, 1, MAX_MILLIS);
    }

    String text(String name, String otherwise) {
        Object value = read(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof String text) {
            return text;
        }
        throw Fault.invalid(name + " must be a string");
    }

    /** Null if it is not there. */
    Boolean flag(String name) {
        Object value = read(name);
        if (value == null || value instanceof Boolean) {
            return (Boolean) value;
        }
        throw Fault.invalid(name + " must be true or false");
    }

    /** A text as it stands, or JSON. */
    String body(String name) {
        Object value = read(name);
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof JsonObject object) {
            return object.encode();
        }
        if (value instanceof JsonArray array) {
            return array.encode();
        }
        throw Fault.invalid(name + " must be a string, an object or an array");
    }

    Map<String, String> headers(String name) {
        Object value = read(name);
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof JsonObject object)) {
            throw Fault.invalid(name + " must be an object");
        }
        Map<String, String> headers = new LinkedHashMap<>();
        object.forEach(header -> {
            String text = String.valueOf(header.getValue());
            if (!HEADER_NAME.matcher(header.getKey()).matches() || !HEADER_VALUE.matcher(text).matches()) {
                throw Fault.invalid(name + " holds what cannot be a header: " + header.getKey());
            }
            headers.put(header.getKey(), text);
        });
        return headers;
    }

    void requireAllRead() {
        if (!unread.isEmpty()) {
            throw Fault.invalid("this fault has no " + String.join(", ", unread));
        }
    }

    JsonObject json() {
        return json.copy();
    }

    private Object read(String name) {
        unread.remove(name);
        return json.getValue(name);
    }
}
