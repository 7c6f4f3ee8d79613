package io.quarkiverse.dingtalk.conference.emulator.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.netty.channel.Channel;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.ChannelGroupFuture;
import io.netty.channel.group.ChannelMatchers;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.ImmediateEventExecutor;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.impl.VertxInternal;

/** The socket that listens. It can be closed for a while, and all its connections with it. */
public final class Listener {

    private static final Logger LOG = System.getLogger(Listener.class.getName());
    private static final long RETRY_MILLIS = 20;

    private final Vertx vertx;
    private final HttpServerOptions options;
    private final ChannelGroup connections = new DefaultChannelGroup(ImmediateEventExecutor.INSTANCE); // forgets the closed
    private Handler<HttpServerRequest> handler;
    private HttpServer server;
    private Future<HttpServer> listening;
    private long retry = -1; // the timer of the next attempt to listen, if there is one

    public Listener(Vertx vertx, HttpServerOptions options) {
        this.vertx = vertx;
        this.options = options;
    }

    /** Tells the port once it listens; to be called once. */
    public Future<Integer> open(Handler<HttpServerRequest> handler) {
        this.handler = handler;
        return listen().map(HttpServer::actualPort);
    }

    /**
     * Refuses connections from now on. What comes back is done when the port and all connections are closed but the one over
     * which this was asked for.
     * <p>
     * This goes round Vert.x, which closes the connections before the port and accepts more of them meanwhile, and which
     * waits for callers to read what was written for them.
     */
    Future<Void> refuse(HttpConnection last) {
        return listening.transform(attempted -> { // of two ports, one may take longer to open again, or be taken
            vertx.cancelTimer(retry);
            return closeAllBut(last);
        });
    }

    private Future<Void> closeAllBut(HttpConnection last) {
        Optional<Channel> port = connections.stream().findAny().map(Channel::parent);
        // if nothing came in by it, Vert.x has nothing to wait for either
        Future<Void> closed = port.isEmpty() ? server.close() : close(port.get(), Channels.of(last));
        return closed.compose(now -> deregistered());
    }

    private Future<Void> close(Channel port, Channel last) {
        Promise<Void> closing = Promise.promise();
        Context context = vertx.getOrCreateContext();
        port.close().addListener(unbound -> cutAllBut(last)
                .addListener(closed -> context.runOnContext(now -> closing.complete())));
        return closing.future();
    }

    /** A closed port takes connections until the thread that accepts them looks at its selector again: before this timer. */
    private Future<Void> deregistered() {
        Promise<Void> deregistered = Promise.promise();
        Context context = vertx.getOrCreateContext();
        ((VertxInternal) vertx).getAcceptorEventLoopGroup().schedule(
                () -> context.runOnContext(now -> deregistered.complete()), 1, TimeUnit.MILLISECONDS);
        return deregistered.future();
    }

    /** Closes the connection that was left. */
    Future<Void> closeLast() {
        return server.close();
    }

    private ChannelGroupFuture cutAllBut(Channel last) {
        connections.stream().filter(connection -> connection != last).forEach(Channels::cut);
        return connections.newCloseFuture(ChannelMatchers.isNot(last));
    }

    private Future<HttpServer> listen() {
        server = vertx.createHttpServer(options).connectionHandler(opened -> connections.add(Channels.of(opened)))
                .requestHandler(handler);
        listening = server.listen().onSuccess(opened -> options.setPort(opened.actualPort())); // the same again, the next time
        return listening;
    }

    /** Somebody else may have taken the port meanwhile. */
    void reopen() {
        listen().onFailure(e -> {
            LOG.log(Level.WARNING, () -> "The DingTalk emulator cannot listen on its port again, and goes on trying: " + e);
            retry = vertx.setTimer(RETRY_MILLIS, again -> reopen());
        });
    }
}
