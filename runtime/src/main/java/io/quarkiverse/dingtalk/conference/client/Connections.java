package io.quarkiverse.dingtalk.conference.client;

import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpConnection;

/** The open connections of all clients, known only where a checkpoint may be made: Vert.x does not tell those of a pool. */
final class Connections {

    private final Set<HttpConnection> open = ConcurrentHashMap.newKeySet();

    /** A request goes out next, by a connection that is new or not. */
    void sending(HttpClientRequest request) {
        var connection = request.connection();
        if (open.add(connection)) {
            connection.closeHandler(closed -> open.remove(connection));
        }
        RequestObserver.sending(request);
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
