package io.quarkiverse.dingtalk.conference.emulator.fault;

import java.util.LinkedHashMap;
import java.util.Map;

import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.vertx.core.buffer.Buffer;

/** A response as it goes over the wire. */
record WireResponse(int status, Map<String, String> headers, Buffer body) {

    static final String JSON = "application/json;charset=utf-8";

    WireResponse {
        headers = Map.copyOf(headers);
    }

    /** From the service itself, with the headers it always sends. */
    static WireResponse ofService(int status, String requestId, String contentType, Buffer body) {
        return new WireResponse(status, Map.of("Server", "DingTalk/1.0.0", "x-acs-request-id", requestId), body)
                .with("Content-Type", contentType);
    }

    static WireResponse ofService(Response response, String requestId) {
        return response.body() == null
                ? ofService(response.status(), requestId, null, Buffer.buffer())
                : ofService(response.status(), requestId, JSON, response.body());
    }

    /** From something on the way to the service. */
    static WireResponse ofProxy(int status, String contentType, String body) {
        return new WireResponse(status, Map.of("Content-Type", contentType), Buffer.buffer(body));
    }

    /** Null as value: without that header, as before. */
    WireResponse with(String header, String value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new WireResponse(status, more, body);
    }

    WireResponse with(Buffer body) {
        return new WireResponse(status, headers, body);
    }
}
