package io.quarkiverse.dingtalk.conference.emulator;

import io.vertx.core.json.JsonObject;

/** What goes back to the caller; a null body means none at all. */
record Answer(int status, JsonObject body) {

    static Answer ok(JsonObject body) {
        return new Answer(200, body);
    }

    static Answer noContent() {
        return new Answer(204, null);
    }
}
