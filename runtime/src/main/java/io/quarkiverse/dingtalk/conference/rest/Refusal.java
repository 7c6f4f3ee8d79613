package io.quarkiverse.dingtalk.conference.rest;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * An answer from which no result can be read, as it came. It travels from the HTTP client, which does not know the
 * operation, to {@link ErrorMapper}, which turns it into what the caller gets.
 */
final class Refusal extends RuntimeException {

    private final int status;
    private final String body;
    private final String requestIdHeader;

    Refusal(int status, MultivaluedMap<String, ?> headers, String body, Throwable cause) {
        super("status " + status, cause, false, false);
        this.status = status;
        this.body = body;
        var requestId = headers.getFirst("x-acs-request-id");
        this.requestIdHeader = requestId == null ? null : requestId.toString();
    }

    int status() {
        return status;
    }

    String body() {
        return body;
    }

    String requestIdHeader() {
        return requestIdHeader;
    }
}
