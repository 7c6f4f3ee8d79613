package io.quarkiverse.dingtalk.conference.emulator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Reading and writing fields that may not be there. One that is null counts as not there. */
final class Fields {

    private Fields() {
    }

    static <T> T either(T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    static JsonObject object(JsonObject in, String name) {
        return either(in.getJsonObject(name), new JsonObject());
    }

    static JsonArray array(JsonObject in, String name) {
        return either(in.getJsonArray(name), new JsonArray());
    }

    static JsonObject putIfGiven(JsonObject json, String name, Object value) {
        return value == null ? json : json.put(name, value);
    }
}
