package io.quarkiverse.dingtalk.conference.emulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The fields of a fault as it was ordered. Once all that mean something were read, what is left over is a mistake. */
final class FaultArguments {

    private static final Pattern HEADER_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern HEADER_VALUE = Pattern.compile("[\\t\\x20-\\x7e\\xa0-\\xff]*");

    private final JsonObject json;
    private final Set<String> unread;

    FaultArguments(JsonObject json) {
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
        throw invalid(name + " must be an integer from " + min + " to " + max);
    }

    String text(String name, String otherwise) {
        Object value = read(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof String text) {
            return text;
        }
        throw invalid(name + " must be a string");
    }

    /** Null if it is not there. */
    Boolean flag(String name) {
        Object value = read(name);
        if (value == null || value instanceof Boolean) {
            return (Boolean) value;
        }
        throw invalid(name + " must be true or false");
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
        throw invalid(name + " must be a string, an object or an array");
    }

    Map<String, String> headers(String name) {
        Object value = read(name);
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof JsonObject object)) {
            throw invalid(name + " must be an object");
        }
        Map<String, String> headers = new LinkedHashMap<>();
        object.forEach(header -> {
            String text = String.valueOf(header.getValue());
            if (!HEADER_NAME.matcher(header.getKey()).matches() || !HEADER_VALUE.matcher(text).matches()) {
                throw invalid(name + " holds what cannot be a header: " + header.getKey());
            }
            headers.put(header.getKey(), text);
        });
        return headers;
    }

    void allRead() {
        if (!unread.isEmpty()) {
            throw invalid("this fault has no " + String.join(", ", unread));
        }
    }

    JsonObject json() {
        return json.copy();
    }

    private Object read(String name) {
        unread.remove(name);
        return json.getValue(name);
    }

    static ApiError invalid(String what) {
        return new ApiError(400, "invalidFault", what);
    }
}
