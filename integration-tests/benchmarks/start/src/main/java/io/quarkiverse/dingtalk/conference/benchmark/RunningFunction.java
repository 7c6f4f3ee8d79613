package io.quarkiverse.dingtalk.conference.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A function of AWS Lambda, which asks the runtime API for its events and posts its answers there. */
final class RunningFunction implements Running {

    private static final Duration LONGEST_START = Duration.ofSeconds(30);

    static {
        // without, this server waits 40 ms between the head and the body of each answer
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Double> asked = new LinkedBlockingQueue<>();
    private final BlockingQueue<Posted> posted = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer runtimeApi;
    private final RunningProcess process;

    RunningFunction(List<String> command, List<String> config) throws IOException {
        runtimeApi = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        runtimeApi.setExecutor(threads);
        runtimeApi.createContext("/2018-06-01/runtime/", this::handle);
        runtimeApi.start();
        process = new RunningProcess(command, config, Map.of(
                "AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + runtimeApi.getAddress().getPort(),
                "DISABLE_SIGNAL_HANDLERS", "true"));
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().endsWith("/next")) {
            asked.add(process.millisSinceExec());
            next(exchange);
        } else {
            double millis = process.millisSinceExec();
            posted.add(new Posted(millis, new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        }
    }

    private void next(HttpExchange exchange) throws IOException {
        try {
            var event = events.take().getBytes(UTF_8);
            var headers = exchange.getResponseHeaders();
            headers.add("Content-Type", "application/json");
            headers.add("Lambda-Runtime-Aws-Request-Id", "an-invocation");
            headers.add("Lambda-Runtime-Deadline-Ms", String.valueOf(Instant.now().plus(LONGEST_START).toEpochMilli()));
            headers.add("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-central-1:123456789012:function:book");
            exchange.sendResponseHeaders(200, event.length);
            exchange.getResponseBody().write(event);
            exchange.close();
        } catch (InterruptedException closed) {
            exchange.close();
        }
    }

    /** Until it asks for an event. */
    @Override
    public double ready() throws IOException, InterruptedException {
        return within(asked);
    }

    /** Until its answer is posted; the event has waited for it. */
    @Override
    public double booked() throws IOException, InterruptedException {
        events.add("""
                {"creator": "a-creator", "title": "Design review", "start": "%s", "length": "PT45M"}"""
                .formatted(Instant.now().plus(Duration.ofHours(1))));
        var answer = within(posted);
        if (!answer.body().contains("DONE")) {
            throw process.failure("the function answered " + answer.body());
        }
        return answer.millis();
    }

    @Override
    public void book(int meetings) throws IOException, InterruptedException {
        for (int meeting = 0; meeting < meetings; meeting++) {
            booked();
        }
    }

    private <T> T within(BlockingQueue<T> queue) throws IOException, InterruptedException {
        var next = queue.poll(LONGEST_START.toMillis(), TimeUnit.MILLISECONDS);
        if (next == null) {
            throw process.failure("nothing of the function");
        }
        return next;
    }

    @Override
    public RunningProcess process() {
        return process;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.close();
        threads.shutdownNow();
        runtimeApi.stop(0);
    }

    private record Posted(double millis, String body) {
    }
}
