package io.quarkiverse.dingtalk.conference.it.function;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** The runtime API of AWS Lambda: a function fetches its invocations there, and posts what became of them. */
final class LambdaRuntimeApi implements AutoCloseable {

    static final Duration FUNCTION_TIMEOUT = Duration.ofSeconds(15);

    private static final String RUNTIME = "/2018-06-01/runtime/";

    /**
     * What a caller of the function gets.
     *
     * @param body the answer, or the error
     */
    record Result(boolean failed, String body) {
    }

    private record Invocation(String id, String event) {
    }

    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "Lambda runtime API");
        thread.setDaemon(true);
        return thread;
    });
    private final BlockingQueue<Invocation> next = new LinkedBlockingQueue<>();
    private final Map<String, CompletableFuture<Result>> pending = new ConcurrentHashMap<>();
    private final HttpServer server;

    LambdaRuntimeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(RUNTIME + "invocation/next", this::next);
        server.createContext(RUNTIME + "invocation/", this::finished);
        server.start();
    }

    /** For AWS_LAMBDA_RUNTIME_API. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    CompletableFuture<Result> invoke(String event) {
        var invocation = new Invocation(UUID.randomUUID().toString(), event);
        var result = new CompletableFuture<Result>();
        pending.put(invocation.id(), result);
        next.add(invocation);
        return result;
    }

    private void next(HttpExchange exchange) throws IOException {
        Invocation invocation;
        try {
            invocation = next.take();
        } catch (InterruptedException closed) {
            return;
        }
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
        headers.set("Lambda-Runtime-Deadline-Ms", String.valueOf(Instant.now().plus(FUNCTION_TIMEOUT).toEpochMilli()));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-central-1:123456789012:function:meetings");
        headers.set("Lambda-Runtime-Trace-Id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=0");
        answer(exchange, 200, invocation.event());
    }

    private void finished(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring((RUNTIME + "invocation/").length()).split("/");
        var result = pending.remove(path[0]);
        if (result == null) {
            answer(exchange, 400, "{\"errorType\": \"InvalidRequestID\"}");
            return;
        }
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        answer(exchange, 202, "{\"status\": \"OK\"}");
        result.complete(new Result(path[1].equals("error"), body));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
