package io.quarkiverse.dingtalk.conference.rest;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * An answer from which no result can be read, as it came. It travels from the HTTP client, which does not know the
 * operation, to {@link ErrorMapper}, which turns it into what callers of the services get. Only who uses
 * {@link ConferenceApi} itself gets to see it.
 */
public final class Refusal extends RuntimeException {

    private final int status;
    private final String body;
    private final String requestIdHeader;

    Refusal(int status, MultivaluedMap<String, ?> headers, String body) {
        super("DingTalk answered " + status); // no cause: that of a parser quotes the answer, which may be a token
        this.status = status;
        this.body = body;
        var requestId = headers.getFirst("x-acs-request-id");
        this.requestIdHeader = requestId == null ? null : requestId.toString();
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
}
