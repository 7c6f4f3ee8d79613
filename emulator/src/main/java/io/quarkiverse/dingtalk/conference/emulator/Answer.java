package io.quarkiverse.dingtalk.conference.emulator;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;

/**
 * What goes back to the caller.
 *
 * @param body null means none at all
 * @param when what has to be done before it goes back; null means at once
 */
record Answer(int status, JsonObject body, Future<?> when) {

    Answer(int status, JsonObject body) {
        this(status, body, null);
    }

    static Answer ok(JsonObject body) {
        return new Answer(200, body);
    }

    static Answer noContent() {
        return new Answer(204, null);
    }

    static Answer noContentWhen(Future<?> done) {
        return new Answer(204, null, done);
    }
}
