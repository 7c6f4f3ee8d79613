package io.quarkiverse.dingtalk.conference.emulator;

import java.util.LinkedHashMap;
import java.util.Map;

import io.vertx.core.buffer.Buffer;

/** An answer as it goes over the wire. */
record Payload(int status, Map<String, String> headers, Buffer body) {

    static final String JSON = "application/json;charset=utf-8";

    Payload {
        headers = Map.copyOf(headers);
    }

    /** From the service itself, with the headers it always sends. */
    static Payload ofService(int status, String requestId, String contentType, Buffer body) {
        return new Payload(status, Map.of("Server", "DingTalk/1.0.0", "x-acs-request-id", requestId), body)
                .with("Content-Type", contentType);
    }

    /** From something on the way to the service. */
    static Payload ofProxy(int status, String contentType, String body) {
        return new Payload(status, Map.of("Content-Type", contentType), Buffer.buffer(body));
    }

    static Payload of(Answer answer, String requestId) {
        return answer.body() == null
                ? ofService(answer.status(), requestId, null, Buffer.buffer())
                : ofService(answer.status(), requestId, JSON, answer.body().toBuffer());
    }

    /** Null as value: without that header, as before. */
    Payload with(String header, String value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Payload(status, more, body);
    }

    Payload with(Buffer body) {
        return new Payload(status, headers, body);
    }
}
