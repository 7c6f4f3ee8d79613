package io.quarkiverse.dingtalk.conference.rest.wire;

import java.time.Duration;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;

/**
 * An answer from which no result can be read, as it came. It travels from the HTTP client, which does not know the
 * operation, to {@link ErrorMapper}, which turns it into what callers of the services get. Only who uses
 * {@link ConferenceApi} itself gets to see it.
 */
public final class ErrorResponse extends RuntimeException {

    private final int status;
    private final String body;
    private final String requestIdHeader;
    private final Duration retryAfter;

    ErrorResponse(int status, MultivaluedMap<String, ?> headers, String body) {
        super("DingTalk answered " + status); // no cause: that of a parser quotes the answer, which may be a token
        this.status = status;
        this.body = body;
        this.requestIdHeader = first(headers, "x-acs-request-id");
        this.retryAfter = RetryAfter.parse(first(headers, HttpHeaders.RETRY_AFTER));
    }

    private static String first(MultivaluedMap<String, ?> headers, String name) {
        var value = headers.getFirst(name);
        return value == null ? null : value.toString();
    }

    /** The HTTP status; a good one, if the answer lacks what the operation promises. */
    public int status() {
        return status;
    }

    /** The body as it came, perhaps empty. */
    public String body() {
        return body;
    }

    String requestIdHeader() {
        return requestIdHeader;
    }

    /** Null if it does not say. */
    Duration retryAfter() {
        return retryAfter;
    }
}
