package io.quarkiverse.dingtalk.conference.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A DingTalk that gives the answers it was told, one after the other, and remembers what it was sent. Both are in the system
 * properties, since the test and the server live in different class loaders.
 */
public final class AnswersInTurn {

    private static final String URL = "test.answers-in-turn.url";
    private static final String ANSWERS = "test.answers-in-turn.answers";
    private static final String REQUESTS = "test.answers-in-turn.requests";

    /** Where it listens, for the configuration. */
    public static final String CONFIGURED_URL = "${" + URL + "}";

    private AnswersInTurn() {
    }

    public static void start() {
        try {
            System.getProperties().put(ANSWERS, new LinkedBlockingQueue<String>());
            System.getProperties().put(REQUESTS, new LinkedBlockingQueue<String>());
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", AnswersInTurn::answer);
            server.start();
            System.setProperty(URL, "http://127.0.0.1:" + server.getAddress().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets what it was told and sent before. */
    static void answer(String... bodies) {
        requests().clear();
        answers().clear();
        answers().addAll(List.of(bodies));
    }

    /** What it was sent: the method, the address as it was on the wire, and the body. */
    static BlockingQueue<String> requests() {
        return queue(REQUESTS);
    }

    private static Queue<String> answers() {
        return queue(ANSWERS);
    }

    @SuppressWarnings("unchecked")
    private static BlockingQueue<String> queue(String name) {
        return (BlockingQueue<String>) System.getProperties().get(name);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        requests().add((exchange.getRequestMethod() + " " + exchange.getRequestURI().toASCIIString() + " " + body).strip());
        var next = answers().poll();
        var answer = (next == null ? "{\"code\":\"nothingLeftToAnswer\"}" : next).getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(next == null ? 400 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
