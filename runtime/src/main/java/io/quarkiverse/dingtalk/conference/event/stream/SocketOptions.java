package io.quarkiverse.dingtalk.conference.event.stream;

import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.WebSocketClientOptions;

/** WebSockets whose connections are made as those of a REST client are: TLS, proxy, time-outs. */
final class SocketOptions {

    /** Of a message, in bytes. The largest events known have some kilobytes; the official client takes 256 KiB. */
    static final int MAX_MESSAGE = 4 * 1024 * 1024;

    /** One that is larger ends the connection; up to this it is only left out. */
    static final int MAX_FRAME = 4 * MAX_MESSAGE;

    private static final int CLOSING_SECONDS = 1;

    private SocketOptions() {
    }

    static WebSocketClientOptions as(HttpClientOptions http) {
        var socket = new WebSocketClientOptions()
                .setMaxFrameSize(MAX_FRAME).setMaxMessageSize(MAX_FRAME).setClosingTimeout(CLOSING_SECONDS)
                .setVerifyHost(http.isVerifyHost()).setTrustAll(http.isTrustAll())
                .setTrustOptions(http.getTrustOptions()).setKeyCertOptions(http.getKeyCertOptions())
                .setSslEngineOptions(http.getSslEngineOptions())
                .setEnabledSecureTransportProtocols(http.getEnabledSecureTransportProtocols())
                .setSslHandshakeTimeout(http.getSslHandshakeTimeout())
                .setSslHandshakeTimeoutUnit(http.getSslHandshakeTimeoutUnit())
                .setConnectTimeout(http.getConnectTimeout())
                .setProxyOptions(http.getProxyOptions()).setNonProxyHosts(http.getNonProxyHosts())
                .setLocalAddress(http.getLocalAddress());
        http.getEnabledCipherSuites().forEach(socket::addEnabledCipherSuite);
        http.getCrlPaths().forEach(socket::addCrlPath);
        http.getCrlValues().forEach(socket::addCrlValue);
        return socket;
    }
}
