package io.quarkiverse.dingtalk.conference.emulator;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

import io.quarkiverse.dingtalk.conference.emulator.http.Json;
import io.quarkiverse.dingtalk.conference.emulator.http.Listener;
import io.quarkiverse.dingtalk.conference.emulator.http.Listeners;
import io.quarkiverse.dingtalk.conference.emulator.http.SelfSignedCertificate;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PemKeyCertOptions;

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
    private final String tlsUrl;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmulatorServer(Vertx vertx, String url, int port, String tlsUrl) {
        this.vertx = vertx;
        this.url = url;
        this.port = port;
        this.tlsUrl = tlsUrl;
    }

    /**
     * Starts an emulator and returns once it is listening.
     *
     * @throws IllegalStateException when it cannot listen, say because the port is taken, or cannot write its certificate
     */
    public static EmulatorServer start(EmulatorOptions options) {
        Vertx vertx = Vertx.vertx(vertxOptions());
        try {
            Listener plain = new Listener(vertx, serverOptions(options.host(), options.port()));
            Listener tls = options.tls() == null ? null : new Listener(vertx, tlsOptions(options.host(), options.tls()));
            Handler<HttpServerRequest> emulator = EmulatorFactory.create(options, vertx,
                    new Listeners(vertx, tls == null ? List.of(plain) : List.of(plain, tls)));
            int port = listen(plain, emulator, options.host(), options.port());
            String tlsUrl = tls == null ? null
                    : url("https", options.host(), listen(tls, emulator, options.host(), options.tls().port()));
            vertx.executeBlocking(() -> { // not on the event loop, which has calls to answer
                Json.load();
                return null;
            });
            return new EmulatorServer(vertx, url("http", options.host(), port), port, tlsUrl);
        } catch (IllegalStateException e) {
            await(vertx.close());
            throw e;
        }
    }

    private static int listen(Listener listener, Handler<HttpServerRequest> emulator, String host, int port) {
        try {
            return await(listener.open(emulator));
        } catch (CompletionException e) {
            throw new IllegalStateException("The DingTalk emulator cannot listen on " + host + ":" + port + ": "
                    + e.getCause().getMessage(), e.getCause());
        }
    }

    /** Where clients find it, without a slash at the end. */
    public String url() {
        return url;
    }

    public int port() {
        return port;
    }

    /** Where clients find it that speak TLS, without a slash at the end; null unless that was asked for. */
    public String tlsUrl() {
        return tlsUrl;
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

    private static HttpServerOptions serverOptions(String host, int port) {
        // HTTP/1.1 only: an upgrade in mid-air would make the first request of a client differ from the others
        return new HttpServerOptions()
                .setHost(host)
                .setPort(port)
                .setHttp2ClearTextEnabled(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false)
                .setMaxInitialLineLength(MAX_INITIAL_LINE);
    }

    private static HttpServerOptions tlsOptions(String host, Tls tls) {
        SelfSignedCertificate made = SelfSignedCertificate.create();
        if (tls.certificate() != null) {
            try {
                Files.writeString(tls.certificate(), made.certificate());
            } catch (IOException e) {
                throw new IllegalStateException("The DingTalk emulator cannot write its certificate: " + e, e);
            }
        }
        return serverOptions(host, tls.port()).setSsl(true).setKeyCertOptions(new PemKeyCertOptions()
                .setCertValue(Buffer.buffer(made.certificate())).setKeyValue(Buffer.buffer(made.key())));
    }

    private static String url(String scheme, String host, int port) {
        String reachable = switch (host) {
            case "0.0.0.0" -> "127.0.0.1";
            case "::" -> "::1";
            default -> host;
        };
        return scheme + "://" + (reachable.contains(":") ? "[" + reachable + "]" : reachable) + ":" + port;
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
