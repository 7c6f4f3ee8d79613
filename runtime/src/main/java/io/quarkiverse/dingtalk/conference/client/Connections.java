package io.quarkiverse.dingtalk.conference.client;

import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

import io.vertx.core.Future;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.impl.HttpClientConnection;

/** The open connections of all clients, known only where a checkpoint may be made: Vert.x does not tell those of a pool. */
final class Connections {

    private final Set<HttpConnection> open = ConcurrentHashMap.newKeySet();

    /** A request goes out next by a connection that is new, or not, or may have ended just now. */
    void used(HttpConnection connection) {
        if (open.add(connection)) {
            // the close handler of a connection is not called if that has ended already
            ((HttpClientConnection) connection).channel().closeFuture().addListener(closed -> open.remove(connection));
        }
    }

    int size() {
        return open.size();
    }

    /**
     * Closes all of them. A request that is on its way fails, and is told as one of which nobody knows what became of it.
     *
     * @return completes when they are closed; never fails
     */
    CompletionStage<Void> close() {
        return Future.join(open.stream().map(HttpConnection::close).toList()).otherwiseEmpty().<Void> mapEmpty()
                .toCompletionStage();
    }
}
