package io.quarkiverse.dingtalk.conference.event.stream;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.event.delivery.Timers;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;

/** Makes connections. Used on the event loop only, whose context then owns the WebSocket client. */
final class Connector {

    private final Supplier<Uni<Endpoint>> gateway;
    private final Closeable calls;
    private final Supplier<WebSocketClient> makeSockets;
    private final Duration patience;
    private final EventLoop loop;
    private final Timers timers;
    private WebSocketClient sockets;

    /**
     * @param gateway asks DingTalk, and fails with a {@link StreamFailure}
     * @param calls what the gateway is asked through
     * @param patience for each step of an attempt
     */
    Connector(Supplier<Uni<Endpoint>> gateway, Closeable calls, Supplier<WebSocketClient> makeSockets, Duration patience,
            EventLoop loop,
            Timers timers) {
        this.gateway = gateway;
        this.calls = calls;
        this.makeSockets = makeSockets;
        this.patience = patience;
        this.loop = loop;
        this.timers = timers;
    }

    /** Tells one of the two, later. */
    Attempt begin(Consumer<WebSocket> opened, Consumer<StreamFailure> failed) {
        if (sockets == null) {
            sockets = makeSockets.get();
        }
        var attempt = new Attempt(gateway, sockets, patience, loop, timers, opened, failed);
        attempt.begin();
        return attempt;
    }

    Future<Void> close() {
        try {
            calls.close();
        } catch (IOException nothingToClose) {
            // the connections end anyway
        }
        return sockets == null ? Future.succeededFuture() : sockets.close();
    }
}
