package io.quarkiverse.dingtalk.conference.emulator.http;

import io.vertx.core.http.HttpMethod;

/**
 * Where an operation is called.
 *
 * @param path with placeholders for segments, {@code /v1.0/conference/videoConferences/{conferenceId}}; a placeholder may be
 *        empty
 * @param name DingTalk's name of the operation, null if it is one of the emulator's own
 */
record Endpoint(HttpMethod method, String path, String name, Operation operation) {
}
