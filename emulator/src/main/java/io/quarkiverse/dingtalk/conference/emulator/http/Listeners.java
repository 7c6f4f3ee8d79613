package io.quarkiverse.dingtalk.conference.emulator.http;

import java.util.List;

import io.vertx.core.Future;
import io.vertx.core.http.HttpConnection;

/** All sockets that listen. */
public final class Listeners {

    private final List<Listener> all;

    public Listeners(List<Listener> all) {
        this.all = List.copyOf(all);
    }

    /** As each does. */
    public Future<Void> refuse(HttpConnection last, long millis) {
        return Future.all(all.stream().map(listener -> listener.refuse(last, millis)).toList()).mapEmpty();
    }
}
