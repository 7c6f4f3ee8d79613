package io.quarkiverse.dingtalk.conference.testing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Something that the embedded DingTalk tells. Two of the same kind are equal if all that they tell is. */
abstract class EmulatorView {

    final JsonObject json; // never changed

    /** @param json as the embedded DingTalk sends it */
    EmulatorView(JsonObject json) {
        this.json = json;
    }

    /** Null if it is not told. */
    final Instant time(String field) {
        Long millis = json.getLong(field);
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    final List<String> texts(String field) {
        return json.getJsonArray(field).stream().map(String.class::cast).toList();
    }

    static Stream<JsonObject> objects(JsonArray array) {
        return IntStream.range(0, array.size()).mapToObj(array::getJsonObject);
    }

    /** The constant that the embedded DingTalk writes like forced-mute. */
    static <E extends Enum<E>> E constant(Class<E> type, String label) {
        return Enum.valueOf(type, label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** A constant as the embedded DingTalk writes it. */
    static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && json.equals(((EmulatorView) other).json);
    }

    @Override
    public final int hashCode() {
        return json.hashCode();
    }

    /** In JSON. */
    @Override
    public String toString() {
        return json.encode();
    }
}
