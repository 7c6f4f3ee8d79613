package io.quarkiverse.dingtalk.conference.emulator.http;

import io.netty.channel.Channel;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.impl.HttpServerConnection;

/** The sockets below the connections of Vert.x, for what goes wrong on a wire. */
public final class Channels {

    private Channels() {
    }

    public static Channel of(HttpConnection connection) {
        return ((HttpServerConnection) connection).channel();
    }

    /** Closes the socket at once, without a farewell of the protocols above it. */
    public static void cut(Channel channel) {
        channel.pipeline().firstContext().close();
    }
}
