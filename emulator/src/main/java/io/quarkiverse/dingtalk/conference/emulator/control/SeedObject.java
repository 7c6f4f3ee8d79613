package io.quarkiverse.dingtalk.conference.emulator.control;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * An object of a seed. People write seeds by hand, so what is wrong is said with the place and what stands there.
 *
 * @param place like {@code bookings[0].meetings[1]}, empty for the whole
 */
record SeedObject(String place, JsonObject json) {

    private static final int SHOWN = 200;

    SeedObject only(String... known) {
        for (String field : json.fieldNames()) {
            if (!List.of(known).contains(field)) {
                throw wrong("there is no field " + field + "; there are " + String.join(", ", known));
            }
        }
        return this;
    }

    Stream<SeedObject> objects(String field) {
        Object value = json.getValue(field);
        if (value == null) {
            return Stream.empty();
        }
        if (!(value instanceof JsonArray array)) {
            throw wrong(field + " must be an array");
        }
        return IntStream.range(0, array.size()).mapToObj(i -> {
            if (!(array.getValue(i) instanceof JsonObject object)) {
                throw wrong(field + "[" + i + "] must be an object");
            }
            return new SeedObject((place.isEmpty() ? "" : place + ".") + field + "[" + i + "]", object);
        });
    }

    /** Null if it is not there. */
    String text(String field) {
        Object value = json.getValue(field);
        if (value == null || value instanceof String text && !text.isBlank()) {
            return (String) value;
        }
        throw wrong(field + " must be a string that is not blank");
    }

    /** Null if it is not there. */
    String idNotIn(Set<String> taken, String field) {
        String id = text(field);
        if (id != null && !taken.add(id)) {
            throw wrong(field + " " + id + " is there twice");
        }
        return id;
    }

    boolean flag(String field) {
        Object value = json.getValue(field);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw wrong(field + " must be true or false");
    }

    /** As something else reads it, whose complaints are told with the place. */
    <T> T read(Function<JsonObject, T> reader) {
        try {
            return reader.apply(json);
        } catch (ApiException e) {
            throw wrong(e.getMessage().replaceFirst("^error:", ""));
        }
    }

    ApiException wrong(String what) {
        String shown = json.encode();
        return new ApiException(400, "invalidSeed", (place.isEmpty() ? "" : place + ": ") + what + ", in "
                + (shown.length() > SHOWN ? shown.substring(0, SHOWN) + "..." : shown));
    }
}
