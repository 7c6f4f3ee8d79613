package io.quarkiverse.dingtalk.conference.event.stream;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import io.quarkiverse.dingtalk.conference.config.ThisMachine;
import io.vertx.core.http.WebSocketConnectOptions;

/** Where the gateway says to connect to, and with what ticket. */
record Endpoint(URI url, String ticket) {

    /** @throws StreamFailure if it is not one to which events may go */
    static Endpoint of(String endpoint, String ticket, boolean plainAllowed) {
        var url = url(endpoint);
        boolean plain = "ws".equalsIgnoreCase(url.getScheme());
        if (url.getHost() == null || !plain && !"wss".equalsIgnoreCase(url.getScheme())) {
            throw new StreamFailure("the gateway names an endpoint that is no URL of a WebSocket");
        }
        if (plain && !plainAllowed && !ThisMachine.is(url.getHost())) {
            throw new StreamFailure("the gateway names an endpoint to which events would travel in clear, ws://"
                    + url.getHost());
        }
        return new Endpoint(url, ticket);
    }

    private static URI url(String endpoint) {
        try {
            return new URI(endpoint.strip());
        } catch (URISyntaxException unreadable) {
            throw new StreamFailure("the gateway names an endpoint that is no URL");
        }
    }

    WebSocketConnectOptions connectOptions() {
        boolean secure = "wss".equalsIgnoreCase(url.getScheme());
        return new WebSocketConnectOptions().setHost(url.getHost())
                .setPort(url.getPort() != -1 ? url.getPort() : secure ? 443 : 80).setSsl(secure).setURI(pathAndQuery())
                .setAllowOriginHeader(false);
    }

    private String pathAndQuery() {
        var path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return path + "?" + (url.getRawQuery() == null ? "" : url.getRawQuery() + "&") + "ticket="
                + URLEncoder.encode(ticket, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Of a text that somebody else wrote. */
    String withoutTicket(String text) {
        return text.replace(ticket, "***").replace(URLEncoder.encode(ticket, StandardCharsets.UTF_8).replace("+", "%20"),
                "***");
    }

    @Override
    public String toString() {
        return url.getScheme() + "://" + url.getRawAuthority();
    }
}
