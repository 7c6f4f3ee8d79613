package io.quarkiverse.dingtalk.conference.emulator.http;

import java.util.List;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;

/** All sockets that listen. */
public final class Listeners {

    private final Vertx vertx;
    private final List<Listener> all;
    private boolean refusing; // only the event loop looks at it

    public Listeners(Vertx vertx, List<Listener> all) {
        this.vertx = vertx;
        this.all = List.copyOf(all);
    }

    /**
     * Refuses connections for a while. What comes back is done when all ports and connections are closed but the one over
     * which this was asked for: it is closed once whoever waits for that has answered.
     *
     * @throws ApiException when they are refused already, by a request that came in just before
     */
    public Future<Void> refuse(HttpConnection last, long millis) {
        if (refusing) {
            throw new ApiException(409, "connectionsRefused", "connections are refused already");
        }
        refusing = true;
        Promise<Void> refused = Promise.promise();
        Future.all(all.stream().map(listener -> listener.refuse(last)).toList()).onComplete(closed -> {
            refused.complete();
            Future.all(all.stream().map(Listener::closeLast).toList())
                    .onComplete(allClosed -> vertx.setTimer(millis, over -> reopen()));
        });
        return refused.future();
    }

    /** From here on there may be a connection, and so another order. */
    private void reopen() {
        refusing = false;
        all.forEach(Listener::reopen);
    }
}
