package io.quarkiverse.dingtalk.conference.emulator;

import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

import io.quarkiverse.dingtalk.conference.emulator.http.Json;
import io.quarkiverse.dingtalk.conference.emulator.http.Listener;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServerOptions;

/**
 * An embedded DingTalk: an HTTP server that answers like {@code api.dingtalk.com} as far as video meetings go, from
 * memory. What a test or a developer does to the meetings themselves (start, end) goes over {@code /_emulator}.
 *
 * <pre>{@code
 * try (EmulatorServer dingtalk = EmulatorServer.start(EmulatorOptions.defaults())) {
 *     callMyCode(dingtalk.url());
 * }
 * }</pre>
 */
public final class EmulatorServer implements AutoCloseable {

    // longer than any sane id, percent-encoded, needs
    private static final int MAX_INITIAL_LINE = 16 * 1024;

    private final Vertx vertx;
    private final String url;
    private final int port;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmulatorServer(Vertx vertx, String url, int port) {
        this.vertx = vertx;
        this.url = url;
        this.port = port;
    }

    /**
     * Starts an emulator and returns once it is listening.
     *
     * @throws IllegalStateException when it cannot listen, say because the port is taken
     */
    public static EmulatorServer start(EmulatorOptions options) {
        Vertx vertx = Vertx.vertx(vertxOptions());
        Listener listener = new Listener(vertx, serverOptions(options));
        int port;
        try {
            port = await(listener.open(EmulatorFactory.create(options, vertx, listener)));
        } catch (CompletionException e) {
            await(vertx.close());
            throw new IllegalStateException("The DingTalk emulator cannot listen on " + options.host() + ":" + options.port()
                    + ": " + e.getCause().getMessage(), e.getCause());
        }
        vertx.executeBlocking(() -> { // not on the event loop, which has calls to answer
            Json.load();
            return null;
        });
        return new EmulatorServer(vertx, url(options.host(), port), port);
    }

    /** Where clients find it, without a slash at the end. */
    public String url() {
        return url;
    }

    public int port() {
        return port;
    }

    /** Stops listening and ends every thread of this emulator; closing twice is fine. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            await(vertx.close());
        }
    }

    private static VertxOptions vertxOptions() {
        // One event loop serves every connection: that is why nothing needs a lock.
        // Daemon threads: an emulator somebody forgot to close must not keep a test run alive.
        return new VertxOptions()
                .setEventLoopPoolSize(1)
                .setWorkerPoolSize(1)
                .setInternalBlockingPoolSize(1)
                .setUseDaemonThread(true)
                .setFileSystemOptions(new FileSystemOptions()
                        .setFileCachingEnabled(false)
                        .setClassPathResolvingEnabled(false));
    }

    private static HttpServerOptions serverOptions(EmulatorOptions options) {
        // HTTP/1.1 only: an upgrade in mid-air would make the first request of a client differ from the others
        return new HttpServerOptions()
                .setHost(options.host())
                .setPort(options.port())
                .setHttp2ClearTextEnabled(false)
                .setPerFrameWebSocketCompressionSupported(false) // no web sockets: nobody has to look out for them
                .setPerMessageWebSocketCompressionSupported(false)
                .setMaxInitialLineLength(MAX_INITIAL_LINE);
    }

    private static String url(String host, int port) {
        String reachable = switch (host) {
            case "0.0.0.0" -> "127.0.0.1";
            case "::" -> "::1";
            default -> host;
        };
        return "http://" + (reachable.contains(":") ? "[" + reachable + "]" : reachable) + ":" + port;
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
