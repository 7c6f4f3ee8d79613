package io.quarkiverse.dingtalk.conference.rest.event;

import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

/**
 * @param endpoint the URL of a WebSocket
 * @param ticket lets one connection in, within 90 seconds
 */
public record OpenConnectionResponse(String endpoint, String ticket) implements WireResponse<OpenConnectionResponse> {

    @Override
    public boolean complete() {
        return endpoint != null && !endpoint.isBlank() && ticket != null && !ticket.isBlank();
    }

    @Override
    public OpenConnectionResponse result() {
        return this;
    }

    @Override
    public String toString() {
        return "OpenConnectionResponse[endpoint=" + endpoint + ", ticket=***]";
    }
}
