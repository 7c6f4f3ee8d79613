package io.quarkiverse.dingtalk.conference.emulator.http;

import java.util.List;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpConnection;

/** All sockets that listen. */
public final class Listeners {

    private final List<Listener> all;

    public Listeners(List<Listener> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Refuses connections for a while. What comes back is done when all ports and connections are closed but the one over
     * which this was asked for: it is closed once whoever waits for that has answered.
     */
    public Future<Void> refuse(HttpConnection last, long millis) {
        Promise<Void> refusing = Promise.promise();
        Future.all(all.stream().map(listener -> listener.refuse(last)).toList()).onComplete(closed -> {
            refusing.complete();
            all.forEach(listener -> listener.reopenAfter(millis));
        });
        return refusing.future();
    }
}
