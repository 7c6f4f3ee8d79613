package io.quarkiverse.dingtalk.conference.it.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * A DingTalk that answers every operation with a sample of every field, or with what a test says, and remembers its requests.
 */
public final class ScriptedDingTalk implements QuarkusTestResourceLifecycleManager {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TOKEN = "{\"accessToken\":\"t\",\"expireIn\":7200}";

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<Sent> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;

    /**
     * A request.
     *
     * @param body null if it had none
     */
    record Sent(String verb, String path, Map<String, String> query, JsonNode body) {

        boolean isOf(Operation operation) {
            return Operation.at(verb, path).filter(operation::equals).isPresent();
        }

        static Map<String, String> query(String query) {
            return query == null ? Map.of()
                    : Stream.of(query.split("&")).map(it -> it.split("=", 2))
                            .collect(Collectors.toMap(it -> it[0], it -> URLDecoder.decode(it[1], UTF_8)));
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::answer);
        server.start();
        var client = "quarkus.dingtalk-conference.";
        return Map.of(client + "url", url().toString(), client + "app-key", "k", client + "app-secret", "s",
                client + "retry.max-retries", "0", client + "rate-limit", "0",
                client + "circuit-breaker.request-volume-threshold", "10000");
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(ScriptedDingTalk.class));
    }

    /** From now on, until {@link #reset}. */
    void answer(Operation operation, JsonNode answer) {
        answers.put(operation.name(), answer.toString());
    }

    void reset() {
        answers.clear();
        requests.clear();
    }

    /** The last request of an operation. */
    Sent last(Operation operation) {
        return requests.stream().filter(it -> it.isOf(operation)).reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no request of " + operation + " among " + requests));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var uri = exchange.getRequestURI();
            var body = exchange.getRequestBody().readAllBytes();
            var answer = TOKEN;
            if (!uri.getPath().contains("/oauth2/")) {
                requests.add(new Sent(exchange.getRequestMethod(), uri.getPath(), Sent.query(uri.getRawQuery()),
                        body.length == 0 ? null : JSON.readTree(body)));
                answer = Operation.at(exchange.getRequestMethod(), uri.getPath())
                        .map(it -> answers.getOrDefault(it.name(), it.answer().toString()))
                        .orElse("{\"code\":\"unknown.path\"}");
            }
            var bytes = answer.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
