package io.quarkiverse.dingtalk.conference.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.HttpClientConnection;

/** A connection that ended between the moment when the pool gave it and the moment when it is looked at. */
class ConnectionsTest {

    @Test
    void oneThatHasEndedIsNotHeldForever() throws Exception {
        var vertx = Vertx.vertx();
        try {
            var server = vertx.createHttpServer().requestHandler(it -> it.response().end()).listen(0, "127.0.0.1")
                    .toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS);
            var request = vertx.createHttpClient().request(HttpMethod.GET, server.actualPort(), "127.0.0.1", "/")
                    .toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS);
            request.connection().close().toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS);
            var connections = new Connections();

            connections.used(request.connection());

            var told = new CompletableFuture<Void>(); // listeners are told in the order in which they came
            ((HttpClientConnection) request.connection()).channel().closeFuture().addListener(it -> told.complete(null));
            told.get(5, TimeUnit.SECONDS);
            assertThat(connections.size()).isZero();
        } finally {
            vertx.close();
        }
    }
}
